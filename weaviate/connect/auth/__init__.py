"""How requests get their authorization header.

`authenticator` is what a connection asks; `discovery` reads what the server says of its login, `provider` talks to the
identity provider, `grants` are the forms that are sent there, `tokens` what comes back, and `oidc` keeps a token fresh.
All but the first are imported when a server turns out to have such a login and credentials for it were given.
"""
