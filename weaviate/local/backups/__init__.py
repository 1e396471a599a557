"""Backups to a folder, and their restoration; each is done when its request is answered."""
