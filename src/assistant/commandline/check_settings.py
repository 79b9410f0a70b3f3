"""`assistant check-settings`: every mistake in a profile's settings; no program has to run."""

from __future__ import annotations

from assistant.commandline.protocol import ExitCode
from assistant.commandline.terminal import complain, say
from assistant.pbx.errors import ProfileError
from assistant.pbx.profiles import load_profile
from assistant.process.paths import Folders
from assistant.process.resources import resource
from assistant.settings.reading import load_settings


def run(folders: Folders) -> int:
    """Print the mistakes, or that there are none; the exit code."""
    file = folders.settings_file
    loaded = load_settings(file)
    sentences = [mistake.sentence for mistake in loaded.mistakes]
    try:
        load_profile(resource("pbx", "profiles"), loaded.settings.pbx.profile)
    except ProfileError as error:
        sentences.append(f"{file.name}: {error}")
    if sentences:
        say("\n".join(sentences))
        noun = "mistake" if len(sentences) == 1 else "mistakes"
        complain(f"{len(sentences)} {noun} in {file}")
        return int(ExitCode.REFUSED)
    say(f"no mistake in {file}" if file.exists() else f"{file} is not there: defaults are used")
    return int(ExitCode.OK)
