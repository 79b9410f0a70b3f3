"""What the PBX knows beyond SIP: the AMI link and the profiles of feature codes."""
