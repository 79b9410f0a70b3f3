"""`assistant --demo`: the whole program on a scripted office, without a PBX or a sound device."""
