"""The main window on sample data as a program of its own, for tests with a real pointer.

Prints one line for each thing that the window asks for, as ``signal<TAB>argument<TAB>…``.
On SIGUSR1 the caller of the call ``k1`` hangs up.
"""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from assistant.models.calls import CallsModel
from assistant.models.colleagues import ColleaguesModel
from assistant.models.history import HistoryModel
from assistant.models.queues import QueuesModel
from assistant.pbx.records import LinkState
from assistant.presenters.pop import present_pop
from assistant.services.state import HistoryPage, RegistrationStatus
from assistant.widgets.theme import Scheme, Theme
from assistant.windows.main import MainWindow
from assistant.windows.pop import PopWindow
from sip.states import CallState, RegistrationState
from tests.helpers import samples


def say(*words: object) -> None:
    """One line for the test that watches."""
    print(*words, sep="\t", flush=True)


def hang_up(calls: CallsModel, key: str) -> None:
    """The other side of a call hangs up."""
    calls.remove(key)
    say("ended", key)


def main() -> int:
    """Show the window, and with ``--pop`` the pop, until the process is ended."""
    signal.signal(signal.SIGTERM, lambda *_: QApplication.exit(0))
    app = QApplication(sys.argv[:1])
    theme = Theme(app, Scheme.LIGHT)
    models = (
        CallsModel(lambda: samples.NOW), ColleaguesModel(), QueuesModel(lambda: samples.NOW),
        HistoryModel(lambda: samples.NOW),
    )  # fmt: skip
    calls, colleagues, queues, history = models
    window = MainWindow(*models, theme=theme)
    calls.apply(samples.a_call(seconds=192))
    colleagues.replace_all(samples.an_office())
    for queue in samples.two_queues():
        queues.apply(queue)
    history.show_page(HistoryPage(samples.some_history()))
    window.show_queue_panel(LinkState.UP)
    window.show_registration(RegistrationStatus(RegistrationState.REGISTERED, account="100@pbx"))
    window.transfer_requested.connect(lambda key, target: say("transfer", key, target))
    window.dial_requested.connect(lambda target: say("dial", target))
    window.call_action_requested.connect(lambda key, action: say("action", key, action.value))
    window.dtmf_requested.connect(lambda key, digits: say("dtmf", key, digits))
    signal.signal(signal.SIGUSR1, lambda *_: QTimer.singleShot(0, lambda: hang_up(calls, "k1")))
    window.move(20, 20)
    window.show()
    pop = PopWindow(theme)
    pop.prepare()
    pop.answer_requested.connect(lambda key: say("answer", key))
    pop.reject_requested.connect(lambda key: say("reject", key))
    if "--pop" in sys.argv:
        ringing = samples.a_call("p1", state=CallState.RINGING, matches=(samples.a_match(),))
        QTimer.singleShot(300, lambda: pop.show_state(present_pop([ringing])))
    # Python sees its signals only when the interpreter runs now and then.
    awake = QTimer(interval=200)
    awake.timeout.connect(lambda: None)
    awake.start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
