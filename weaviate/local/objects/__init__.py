"""Objects: their values, vectors and references, auto-schema, and the handlers of `/v1/objects`."""
