"""How hypothesis works in unit tests: an example that takes long on a busy machine is no failure."""

from hypothesis import settings

settings.register_profile("unit", deadline=None)
settings.load_profile("unit")
