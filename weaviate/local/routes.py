"""Every operation of the OpenAPI document of the version that local mode is: who handles it, or why nobody does."""

from __future__ import annotations

from weaviate.local import bodies
from weaviate.local.routing import Route, Router

SCHEMA = "schema.handlers:"
TENANTS = "schema.tenants:"
OBJECTS = "objects.handlers:"
REFERENCES = "objects.references:"
BACKUPS = "backups.handlers:"
OBJECT = "/objects/{className}/{id}"
LEGACY = "/objects/{id}"

HANDLED = (
    Route("GET", "/", "meta:root"),
    Route("GET", "/meta", "meta:meta"),
    Route("GET", "/.well-known/live", "meta:well"),
    Route("GET", "/.well-known/ready", "meta:well"),
    Route("GET", "/.well-known/openid-configuration", "meta:openid"),
    Route("GET", "/nodes", "nodes:status"),
    Route("GET", "/nodes/{className}", "nodes:status"),
    Route("GET", "/schema", f"{SCHEMA}dump"),
    Route("POST", "/schema", f"{SCHEMA}create", "objectClass", bodies.CLASS),
    Route("GET", "/schema/{className}", f"{SCHEMA}get"),
    Route("DELETE", "/schema/{className}", f"{SCHEMA}delete"),
    Route("PUT", "/schema/{className}", f"{SCHEMA}update", "objectClass", bodies.CLASS),
    Route("POST", "/schema/{className}/properties", f"{SCHEMA}add_property", "body", bodies.PROPERTY),
    Route("GET", "/schema/{className}/shards", f"{SCHEMA}shards"),
    Route("PUT", "/schema/{className}/shards/{shardName}", f"{SCHEMA}set_shard", "body", bodies.SHARD_STATUS),
    Route("POST", "/schema/{className}/tenants", f"{TENANTS}create", "body", bodies.TENANTS),
    Route("PUT", "/schema/{className}/tenants", f"{TENANTS}update", "body", bodies.TENANTS),
    Route("DELETE", "/schema/{className}/tenants", f"{TENANTS}delete", "tenants", bodies.TENANT_NAMES),
    Route("GET", "/schema/{className}/tenants", f"{TENANTS}list_all"),
    Route("HEAD", "/schema/{className}/tenants/{tenantName}", f"{TENANTS}get"),
    Route("GET", "/schema/{className}/tenants/{tenantName}", f"{TENANTS}get"),
    Route("GET", "/aliases", "schema.aliases:list_all"),
    Route("POST", "/aliases", "schema.aliases:create", "body", bodies.ALIAS),
    Route("GET", "/aliases/{aliasName}", "schema.aliases:get"),
    Route("PUT", "/aliases/{aliasName}", "schema.aliases:update", "body", bodies.ALIAS),
    Route("DELETE", "/aliases/{aliasName}", "schema.aliases:delete"),
    Route("POST", "/objects", f"{OBJECTS}create", "body", bodies.OBJECT),
    Route("GET", "/objects", "objects.listing:list_objects"),
    Route("POST", "/objects/validate", f"{OBJECTS}validate", "body", bodies.OBJECT),
    *(
        route
        for template in (LEGACY, OBJECT)
        for route in (
            Route("GET", template, f"{OBJECTS}get"),
            Route("HEAD", template, f"{OBJECTS}head"),
            Route("DELETE", template, f"{OBJECTS}delete"),
            Route("PUT", template, f"{OBJECTS}replace", "body", bodies.OBJECT),
            Route("PATCH", template, f"{OBJECTS}merge", "body", bodies.OBJECT, required=False),
            Route("POST", f"{template}/references/{{propertyName}}", f"{REFERENCES}add", "body", bodies.REFERENCE),
            Route("PUT", f"{template}/references/{{propertyName}}", f"{REFERENCES}replace", "body", bodies.REFERENCES),
            Route("DELETE", f"{template}/references/{{propertyName}}", f"{REFERENCES}delete", "body", bodies.REFERENCE),
        )
    ),
    Route("POST", "/batch/objects", "batch.objects:create", "body", bodies.BATCH_OBJECTS),
    Route("DELETE", "/batch/objects", "batch.delete:delete", "body", bodies.BATCH_DELETE),
    Route("POST", "/batch/references", "batch.references:create", "body", bodies.BATCH_REFERENCES),
    Route("POST", "/backups/{backend}", f"{BACKUPS}create", "body", bodies.BACKUP),
    Route("GET", "/backups/{backend}", f"{BACKUPS}list_all"),
    Route("GET", "/backups/{backend}/{id}", f"{BACKUPS}status"),
    Route("DELETE", "/backups/{backend}/{id}", f"{BACKUPS}cancel"),
    Route("POST", "/backups/{backend}/{id}/restore", f"{BACKUPS}restore", "body", bodies.RESTORE),
    Route("GET", "/backups/{backend}/{id}/restore", f"{BACKUPS}restore_status"),
    Route("DELETE", "/backups/{backend}/{id}/restore", f"{BACKUPS}cancel_restore"),
    Route("POST", "/classifications", "classification.handlers:create", "params", bodies.CLASSIFICATION),
    Route("GET", "/classifications/{id}", "classification.handlers:get"),
    Route("POST", "/graphql", "graphql.handlers:execute", "body", bodies.GRAPHQL),
    Route("POST", "/graphql/batch", "graphql.handlers:execute_batch", "body", bodies.GRAPHQL_BATCH),
)

LACKING: dict[str, dict[str, tuple[str, ...]]] = {
    "replication": {
        "POST": ("/replication/replicate", "/replication/replicate/force-delete", "/replication/replicate/{id}/cancel"),
        "DELETE": ("/replication/replicate", "/replication/replicate/{id}"),
        "GET": (
            "/replication/replicate/{id}",
            "/replication/replicate/list",
            "/replication/sharding-state",
            "/replication/scale",
        ),
    },
    "the scaling of replication": {"POST": ("/replication/scale",)},
    "users": {
        "GET": ("/users/own-info", "/users/db", "/users/db/{user_id}"),
        "POST": (
            "/users/db/{user_id}",
            "/users/db/{user_id}/rotate-key",
            "/users/db/{user_id}/activate",
            "/users/db/{user_id}/deactivate",
        ),
        "DELETE": ("/users/db/{user_id}",),
    },
    "roles": {
        "GET": (
            "/authz/roles",
            "/authz/roles/{id}",
            "/authz/roles/{id}/users",
            "/authz/roles/{id}/user-assignments",
            "/authz/roles/{id}/group-assignments",
            "/authz/users/{id}/roles",
            "/authz/users/{id}/roles/{userType}",
            "/authz/groups/{id}/roles/{groupType}",
            "/authz/groups/{groupType}",
        ),
        "POST": (
            "/authz/roles",
            "/authz/roles/{id}/add-permissions",
            "/authz/roles/{id}/remove-permissions",
            "/authz/roles/{id}/has-permission",
            "/authz/users/{id}/assign",
            "/authz/users/{id}/revoke",
            "/authz/groups/{id}/assign",
            "/authz/groups/{id}/revoke",
        ),
        "DELETE": ("/authz/roles/{id}",),
    },
    "namespaces": {
        "GET": ("/namespaces", "/namespaces/{namespace_id}"),
        "POST": (
            "/namespaces/{namespace_id}",
            "/namespaces/{namespace_id}/suspend",
            "/namespaces/{namespace_id}/resume",
        ),
        "PUT": ("/namespaces/{namespace_id}",),
        "DELETE": ("/namespaces/{namespace_id}",),
    },
    "exports": {
        "POST": ("/export/{backend}",),
        "GET": ("/export/{backend}/{id}",),
        "DELETE": ("/export/{backend}/{id}",),
    },
    "cluster statistics": {"GET": ("/cluster/statistics",)},
    "distributed tasks": {"GET": ("/tasks",)},
    "tokenization on request": {
        "POST": ("/tokenize", "/schema/{className}/properties/{propertyName}/tokenize"),
    },
    "changes of indexes": {
        "GET": ("/schema/{className}/indexes",),
        "PUT": ("/schema/{className}/properties/{propertyName}/index/{indexName}",),
        "POST": (
            "/schema/{className}/properties/{propertyName}/index/{indexName}/rebuild",
            "/schema/{className}/properties/{propertyName}/index/{indexName}/cancel",
        ),
        "DELETE": (
            "/schema/{className}/properties/{propertyName}/index/{indexName}",
            "/schema/{className}/vectors/{vectorIndexName}/index",
        ),
    },
    "the model context protocol": {"POST": ("/mcp",), "GET": ("/mcp",), "DELETE": ("/mcp",)},
    "searches outside GraphQL": {"POST": ("/search/{collection}/near-text",)},
}
"""What local mode does not have, in words, and the operations that belong to it."""

MISSING = "missing:"

ROUTER = Router(
    (
        *HANDLED,
        *(
            Route(method, template, f"{MISSING}{what}")
            for what, methods in LACKING.items()
            for method, templates in methods.items()
            for template in templates
        ),
    )
)
