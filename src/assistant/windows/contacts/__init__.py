"""The contacts page and its dialogs; loaded when it is first opened."""
