"""Classes and properties: names, defaults, rules, tenants, and the handlers of `/v1/schema`."""
