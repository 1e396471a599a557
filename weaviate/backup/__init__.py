"""Backups of classes."""

from weaviate.backup.backup import Backup

__all__ = ["Backup"]
