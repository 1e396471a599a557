"""`/v1/graphql`: queries on the schema that `weaviate.gql.server_schema` builds, executed by graphql-core."""
