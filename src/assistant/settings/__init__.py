"""The settings of a profile: declared once, read, checked and written."""

from assistant.settings.declared import (
    AccountSettings,
    AudioSettings,
    CallerScreen,
    ColleagueSettings,
    ContactSettings,
    DialingSettings,
    PbxSettings,
    Settings,
    SipSettings,
    StoreSettings,
    Theme,
    WindowSettings,
)

__all__ = [
    "AccountSettings",
    "AudioSettings",
    "CallerScreen",
    "ColleagueSettings",
    "ContactSettings",
    "DialingSettings",
    "PbxSettings",
    "Settings",
    "SipSettings",
    "StoreSettings",
    "Theme",
    "WindowSettings",
]
