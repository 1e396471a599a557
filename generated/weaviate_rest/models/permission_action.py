# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from typing import Literal, TypeAlias

# Open: a server may know values that this description lacks, and they are kept as they are.
PermissionAction: TypeAlias = (
    Literal[
        "assign_and_revoke_groups",
        "assign_and_revoke_users",
        "create_aliases",
        "create_collections",
        "create_data",
        "create_mcp",
        "create_replicate",
        "create_roles",
        "create_tenants",
        "create_users",
        "delete_aliases",
        "delete_collections",
        "delete_data",
        "delete_replicate",
        "delete_roles",
        "delete_tenants",
        "delete_users",
        "manage_backups",
        "manage_namespaces",
        "read_aliases",
        "read_cluster",
        "read_collections",
        "read_data",
        "read_groups",
        "read_mcp",
        "read_nodes",
        "read_replicate",
        "read_roles",
        "read_tenants",
        "read_users",
        "update_aliases",
        "update_collections",
        "update_data",
        "update_mcp",
        "update_replicate",
        "update_roles",
        "update_tenants",
        "update_users",
    ]
    | str
)
