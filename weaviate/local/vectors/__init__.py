"""Vector search: distances in float32, with numpy when it can be imported."""
