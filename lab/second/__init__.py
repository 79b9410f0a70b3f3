"""A second office, so that the phone is not tried on one PBX alone: Kamailio and baresip."""
