"""REST: a server's OpenAPI document in, a typed package out."""
