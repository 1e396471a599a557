# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

"""All models and enumerations. Each is imported when it is first used, together with what it refers to."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_permissions_body import AddPermissionsBody
    from .additional_properties import AdditionalProperties
    from .alias import Alias
    from .alias_response import AliasResponse
    from .aliases_update_body import AliasesUpdateBody
    from .assign_role_to_group_body import AssignRoleToGroupBody
    from .assign_role_to_user_body import AssignRoleToUserBody
    from .async_replication_status import AsyncReplicationStatus
    from .backup_config import BackupConfig
    from .backup_config_compression_level import BackupConfigCompressionLevel
    from .backup_create_request import BackupCreateRequest
    from .backup_create_response import BackupCreateResponse
    from .backup_create_response_status import BackupCreateResponseStatus
    from .backup_create_status_response import BackupCreateStatusResponse
    from .backup_create_status_response_status import BackupCreateStatusResponseStatus
    from .backup_list_response_item import BackupListResponseItem
    from .backup_list_response_item_status import BackupListResponseItemStatus
    from .backup_restore_request import BackupRestoreRequest
    from .backup_restore_request_node_mapping import BackupRestoreRequestNodeMapping
    from .backup_restore_response import BackupRestoreResponse
    from .backup_restore_response_status import BackupRestoreResponseStatus
    from .backup_restore_status_response import BackupRestoreStatusResponse
    from .backup_restore_status_response_status import BackupRestoreStatusResponseStatus
    from .backups_list_order import BackupsListOrder
    from .batch_delete import BatchDelete
    from .batch_delete_match import BatchDeleteMatch
    from .batch_delete_response import BatchDeleteResponse
    from .batch_delete_response_match import BatchDeleteResponseMatch
    from .batch_delete_response_results import BatchDeleteResponseResults
    from .batch_delete_response_results_objects_item import BatchDeleteResponseResultsObjectsItem
    from .batch_delete_response_results_objects_item_status import BatchDeleteResponseResultsObjectsItemStatus
    from .batch_objects_create_body import BatchObjectsCreateBody
    from .batch_objects_create_body_fields_item import BatchObjectsCreateBodyFieldsItem
    from .batch_reference import BatchReference
    from .batch_reference_response import BatchReferenceResponse
    from .batch_reference_response_result import BatchReferenceResponseResult
    from .batch_reference_response_result_status import BatchReferenceResponseResultStatus
    from .batch_stats import BatchStats
    from .bm25_config import BM25Config
    from .c11y_extension import C11YExtension
    from .c11y_nearest_neighbors_item import C11YNearestNeighborsItem
    from .c11y_words_response import C11YWordsResponse
    from .c11y_words_response_concatenated_word import C11YWordsResponseConcatenatedWord
    from .c11y_words_response_individual_words_item import C11YWordsResponseIndividualWordsItem
    from .c11y_words_response_individual_words_item_info import C11YWordsResponseIndividualWordsItemInfo
    from .class_ import Class
    from .class_vector_config import ClassVectorConfig
    from .classification import Classification
    from .classification_filters import ClassificationFilters
    from .classification_meta import ClassificationMeta
    from .classification_status import ClassificationStatus
    from .cluster_statistics_response import ClusterStatisticsResponse
    from .create_user_body import CreateUserBody
    from .db_user_info import DBUserInfo
    from .db_user_info_db_user_type import DBUserInfoDbUserType
    from .deactivate_user_body import DeactivateUserBody
    from .deprecation import Deprecation
    from .distributed_task import DistributedTask
    from .distributed_task_unit import DistributedTaskUnit
    from .distributed_tasks import DistributedTasks
    from .error_response import ErrorResponse
    from .error_response_error_item import ErrorResponseErrorItem
    from .export_create_request import ExportCreateRequest
    from .export_create_request_file_format import ExportCreateRequestFileFormat
    from .export_create_response import ExportCreateResponse
    from .export_create_response_status import ExportCreateResponseStatus
    from .export_status_response import ExportStatusResponse
    from .export_status_response_shard_status import ExportStatusResponseShardStatus
    from .export_status_response_shard_status_additional_property import (
        ExportStatusResponseShardStatusAdditionalProperty,
    )
    from .export_status_response_status import ExportStatusResponseStatus
    from .geo_coordinates import GeoCoordinates
    from .get_groups_for_role_response_200_item import GetGroupsForRoleResponse200Item
    from .get_groups_group_type import GetGroupsGroupType
    from .get_roles_for_group_group_type import GetRolesForGroupGroupType
    from .get_roles_for_user_user_type import GetRolesForUserUserType
    from .get_users_for_role_response_200_item import GetUsersForRoleResponse200Item
    from .graph_ql_error import GraphQLError
    from .graph_ql_error_locations_item import GraphQLErrorLocationsItem
    from .graph_ql_query import GraphQLQuery
    from .graph_ql_response import GraphQLResponse
    from .graph_ql_response_data import GraphQLResponseData
    from .group_type import GroupType
    from .index_status import IndexStatus
    from .index_status_algorithm import IndexStatusAlgorithm
    from .index_status_response import IndexStatusResponse
    from .index_status_status import IndexStatusStatus
    from .index_status_target_algorithm import IndexStatusTargetAlgorithm
    from .index_status_type import IndexStatusType
    from .index_update_response import IndexUpdateResponse
    from .index_upsert_request import IndexUpsertRequest
    from .inverted_index_config import InvertedIndexConfig
    from .inverted_index_config_stopword_presets import InvertedIndexConfigStopwordPresets
    from .link import Link
    from .meta import Meta
    from .multi_tenancy_config import MultiTenancyConfig
    from .namespace import Namespace
    from .namespace_create_request import NamespaceCreateRequest
    from .namespace_state import NamespaceState
    from .namespace_update_request import NamespaceUpdateRequest
    from .nested_property import NestedProperty
    from .nested_property_tokenization import NestedPropertyTokenization
    from .node_shard_status import NodeShardStatus
    from .node_stats import NodeStats
    from .node_status import NodeStatus
    from .node_status_operational_mode import NodeStatusOperationalMode
    from .node_status_status import NodeStatusStatus
    from .nodes_status_response import NodesStatusResponse
    from .object_ import Object
    from .object_ttl_config import ObjectTtlConfig
    from .objects_get_response import ObjectsGetResponse
    from .objects_get_response_result import ObjectsGetResponseResult
    from .objects_get_response_result_status import ObjectsGetResponseResultStatus
    from .objects_list_response import ObjectsListResponse
    from .peer_update import PeerUpdate
    from .permission import Permission
    from .permission_action import PermissionAction
    from .permission_aliases import PermissionAliases
    from .permission_backups import PermissionBackups
    from .permission_collections import PermissionCollections
    from .permission_data import PermissionData
    from .permission_groups import PermissionGroups
    from .permission_namespaces import PermissionNamespaces
    from .permission_nodes import PermissionNodes
    from .permission_nodes_verbosity import PermissionNodesVerbosity
    from .permission_replicate import PermissionReplicate
    from .permission_roles import PermissionRoles
    from .permission_roles_scope import PermissionRolesScope
    from .permission_tenants import PermissionTenants
    from .permission_users import PermissionUsers
    from .phone_number import PhoneNumber
    from .principal import Principal
    from .property_ import Property
    from .property_index_status import PropertyIndexStatus
    from .property_tokenization import PropertyTokenization
    from .property_tokenize_request import PropertyTokenizeRequest
    from .raft_statistics import RaftStatistics
    from .reference_meta_classification import ReferenceMetaClassification
    from .remove_permissions_body import RemovePermissionsBody
    from .replication_async_config import ReplicationAsyncConfig
    from .replication_config import ReplicationConfig
    from .replication_config_deletion_strategy import ReplicationConfigDeletionStrategy
    from .replication_replicate_details_replica_response import ReplicationReplicateDetailsReplicaResponse
    from .replication_replicate_details_replica_response_type import ReplicationReplicateDetailsReplicaResponseType
    from .replication_replicate_details_replica_status import ReplicationReplicateDetailsReplicaStatus
    from .replication_replicate_details_replica_status_error import ReplicationReplicateDetailsReplicaStatusError
    from .replication_replicate_details_replica_status_state import ReplicationReplicateDetailsReplicaStatusState
    from .replication_replicate_force_delete_request import ReplicationReplicateForceDeleteRequest
    from .replication_replicate_force_delete_response import ReplicationReplicateForceDeleteResponse
    from .replication_replicate_replica_request import ReplicationReplicateReplicaRequest
    from .replication_replicate_replica_request_type import ReplicationReplicateReplicaRequestType
    from .replication_replicate_replica_response import ReplicationReplicateReplicaResponse
    from .replication_scale_apply_response import ReplicationScaleApplyResponse
    from .replication_scale_plan import ReplicationScalePlan
    from .replication_scale_plan_shard_scale_actions import ReplicationScalePlanShardScaleActions
    from .replication_scale_plan_shard_scale_actions_additional_property import (
        ReplicationScalePlanShardScaleActionsAdditionalProperty,
    )
    from .replication_scale_plan_shard_scale_actions_additional_property_add_nodes import (
        ReplicationScalePlanShardScaleActionsAdditionalPropertyAddNodes,
    )
    from .replication_shard_replicas import ReplicationShardReplicas
    from .replication_sharding_state import ReplicationShardingState
    from .replication_sharding_state_response import ReplicationShardingStateResponse
    from .restore_config import RestoreConfig
    from .restore_config_roles_options import RestoreConfigRolesOptions
    from .restore_config_users_options import RestoreConfigUsersOptions
    from .restriction_violation_response import RestrictionViolationResponse
    from .restriction_violation_response_error_code import RestrictionViolationResponseErrorCode
    from .restriction_violation_response_error_item import RestrictionViolationResponseErrorItem
    from .restriction_violation_response_restriction import RestrictionViolationResponseRestriction
    from .revoke_role_from_group_body import RevokeRoleFromGroupBody
    from .revoke_role_from_user_body import RevokeRoleFromUserBody
    from .role import Role
    from .schema import Schema
    from .schema_objects_index_cancel_index_name import SchemaObjectsIndexCancelIndexName
    from .schema_objects_index_rebuild_index_name import SchemaObjectsIndexRebuildIndexName
    from .schema_objects_index_upsert_index_name import SchemaObjectsIndexUpsertIndexName
    from .schema_objects_properties_delete_index_name import SchemaObjectsPropertiesDeleteIndexName
    from .search_common import SearchCommon
    from .search_common_consistency_level import SearchCommonConsistencyLevel
    from .search_common_return_metadata_item import SearchCommonReturnMetadataItem
    from .search_near_text_request import SearchNearTextRequest
    from .search_rerank import SearchRerank
    from .search_response import SearchResponse
    from .search_result_metadata import SearchResultMetadata
    from .search_result_object import SearchResultObject
    from .search_result_object_properties import SearchResultObjectProperties
    from .search_result_object_references import SearchResultObjectReferences
    from .shard_progress import ShardProgress
    from .shard_progress_status import ShardProgressStatus
    from .shard_status import ShardStatus
    from .shard_status_get_response import ShardStatusGetResponse
    from .single_ref import SingleRef
    from .statistics import Statistics
    from .statistics_status import StatisticsStatus
    from .stopword_config import StopwordConfig
    from .tenant import Tenant
    from .tenant_activity_status import TenantActivityStatus
    from .text_analyzer_config import TextAnalyzerConfig
    from .tokenize_request import TokenizeRequest
    from .tokenize_request_stopword_presets import TokenizeRequestStopwordPresets
    from .tokenize_request_tokenization import TokenizeRequestTokenization
    from .tokenize_response import TokenizeResponse
    from .tokenizer_user_dict_config import TokenizerUserDictConfig
    from .tokenizer_user_dict_config_replacements_item import TokenizerUserDictConfigReplacementsItem
    from .usage_limit_exceeded_response import UsageLimitExceededResponse
    from .usage_limit_exceeded_response_error_code import UsageLimitExceededResponseErrorCode
    from .usage_limit_exceeded_response_limit import UsageLimitExceededResponseLimit
    from .user_api_key import UserApiKey
    from .user_own_info import UserOwnInfo
    from .user_type_input import UserTypeInput
    from .user_type_output import UserTypeOutput
    from .vector_config import VectorConfig
    from .vectors import Vectors
    from .weaviate_root_response_200 import WeaviateRootResponse200
    from .well_known_openid_configuration_response_200 import WellKnownOpenidConfigurationResponse200
    from .where_filter import WhereFilter
    from .where_filter_geo_range import WhereFilterGeoRange
    from .where_filter_geo_range_distance import WhereFilterGeoRangeDistance
    from .where_filter_operator import WhereFilterOperator

__all__ = [
    "AddPermissionsBody",
    "AdditionalProperties",
    "Alias",
    "AliasResponse",
    "AliasesUpdateBody",
    "AssignRoleToGroupBody",
    "AssignRoleToUserBody",
    "AsyncReplicationStatus",
    "BackupConfig",
    "BackupConfigCompressionLevel",
    "BackupCreateRequest",
    "BackupCreateResponse",
    "BackupCreateResponseStatus",
    "BackupCreateStatusResponse",
    "BackupCreateStatusResponseStatus",
    "BackupListResponseItem",
    "BackupListResponseItemStatus",
    "BackupRestoreRequest",
    "BackupRestoreRequestNodeMapping",
    "BackupRestoreResponse",
    "BackupRestoreResponseStatus",
    "BackupRestoreStatusResponse",
    "BackupRestoreStatusResponseStatus",
    "BackupsListOrder",
    "BatchDelete",
    "BatchDeleteMatch",
    "BatchDeleteResponse",
    "BatchDeleteResponseMatch",
    "BatchDeleteResponseResults",
    "BatchDeleteResponseResultsObjectsItem",
    "BatchDeleteResponseResultsObjectsItemStatus",
    "BatchObjectsCreateBody",
    "BatchObjectsCreateBodyFieldsItem",
    "BatchReference",
    "BatchReferenceResponse",
    "BatchReferenceResponseResult",
    "BatchReferenceResponseResultStatus",
    "BatchStats",
    "BM25Config",
    "C11YExtension",
    "C11YNearestNeighborsItem",
    "C11YWordsResponse",
    "C11YWordsResponseConcatenatedWord",
    "C11YWordsResponseIndividualWordsItem",
    "C11YWordsResponseIndividualWordsItemInfo",
    "Class",
    "ClassVectorConfig",
    "Classification",
    "ClassificationFilters",
    "ClassificationMeta",
    "ClassificationStatus",
    "ClusterStatisticsResponse",
    "CreateUserBody",
    "DBUserInfo",
    "DBUserInfoDbUserType",
    "DeactivateUserBody",
    "Deprecation",
    "DistributedTask",
    "DistributedTaskUnit",
    "DistributedTasks",
    "ErrorResponse",
    "ErrorResponseErrorItem",
    "ExportCreateRequest",
    "ExportCreateRequestFileFormat",
    "ExportCreateResponse",
    "ExportCreateResponseStatus",
    "ExportStatusResponse",
    "ExportStatusResponseShardStatus",
    "ExportStatusResponseShardStatusAdditionalProperty",
    "ExportStatusResponseStatus",
    "GeoCoordinates",
    "GetGroupsForRoleResponse200Item",
    "GetGroupsGroupType",
    "GetRolesForGroupGroupType",
    "GetRolesForUserUserType",
    "GetUsersForRoleResponse200Item",
    "GraphQLError",
    "GraphQLErrorLocationsItem",
    "GraphQLQuery",
    "GraphQLResponse",
    "GraphQLResponseData",
    "GroupType",
    "IndexStatus",
    "IndexStatusAlgorithm",
    "IndexStatusResponse",
    "IndexStatusStatus",
    "IndexStatusTargetAlgorithm",
    "IndexStatusType",
    "IndexUpdateResponse",
    "IndexUpsertRequest",
    "InvertedIndexConfig",
    "InvertedIndexConfigStopwordPresets",
    "Link",
    "Meta",
    "MultiTenancyConfig",
    "Namespace",
    "NamespaceCreateRequest",
    "NamespaceState",
    "NamespaceUpdateRequest",
    "NestedProperty",
    "NestedPropertyTokenization",
    "NodeShardStatus",
    "NodeStats",
    "NodeStatus",
    "NodeStatusOperationalMode",
    "NodeStatusStatus",
    "NodesStatusResponse",
    "Object",
    "ObjectTtlConfig",
    "ObjectsGetResponse",
    "ObjectsGetResponseResult",
    "ObjectsGetResponseResultStatus",
    "ObjectsListResponse",
    "PeerUpdate",
    "Permission",
    "PermissionAction",
    "PermissionAliases",
    "PermissionBackups",
    "PermissionCollections",
    "PermissionData",
    "PermissionGroups",
    "PermissionNamespaces",
    "PermissionNodes",
    "PermissionNodesVerbosity",
    "PermissionReplicate",
    "PermissionRoles",
    "PermissionRolesScope",
    "PermissionTenants",
    "PermissionUsers",
    "PhoneNumber",
    "Principal",
    "Property",
    "PropertyIndexStatus",
    "PropertyTokenization",
    "PropertyTokenizeRequest",
    "RaftStatistics",
    "ReferenceMetaClassification",
    "RemovePermissionsBody",
    "ReplicationAsyncConfig",
    "ReplicationConfig",
    "ReplicationConfigDeletionStrategy",
    "ReplicationReplicateDetailsReplicaResponse",
    "ReplicationReplicateDetailsReplicaResponseType",
    "ReplicationReplicateDetailsReplicaStatus",
    "ReplicationReplicateDetailsReplicaStatusError",
    "ReplicationReplicateDetailsReplicaStatusState",
    "ReplicationReplicateForceDeleteRequest",
    "ReplicationReplicateForceDeleteResponse",
    "ReplicationReplicateReplicaRequest",
    "ReplicationReplicateReplicaRequestType",
    "ReplicationReplicateReplicaResponse",
    "ReplicationScaleApplyResponse",
    "ReplicationScalePlan",
    "ReplicationScalePlanShardScaleActions",
    "ReplicationScalePlanShardScaleActionsAdditionalProperty",
    "ReplicationScalePlanShardScaleActionsAdditionalPropertyAddNodes",
    "ReplicationShardReplicas",
    "ReplicationShardingState",
    "ReplicationShardingStateResponse",
    "RestoreConfig",
    "RestoreConfigRolesOptions",
    "RestoreConfigUsersOptions",
    "RestrictionViolationResponse",
    "RestrictionViolationResponseErrorCode",
    "RestrictionViolationResponseErrorItem",
    "RestrictionViolationResponseRestriction",
    "RevokeRoleFromGroupBody",
    "RevokeRoleFromUserBody",
    "Role",
    "Schema",
    "SchemaObjectsIndexCancelIndexName",
    "SchemaObjectsIndexRebuildIndexName",
    "SchemaObjectsIndexUpsertIndexName",
    "SchemaObjectsPropertiesDeleteIndexName",
    "SearchCommon",
    "SearchCommonConsistencyLevel",
    "SearchCommonReturnMetadataItem",
    "SearchNearTextRequest",
    "SearchRerank",
    "SearchResponse",
    "SearchResultMetadata",
    "SearchResultObject",
    "SearchResultObjectProperties",
    "SearchResultObjectReferences",
    "ShardProgress",
    "ShardProgressStatus",
    "ShardStatus",
    "ShardStatusGetResponse",
    "SingleRef",
    "Statistics",
    "StatisticsStatus",
    "StopwordConfig",
    "Tenant",
    "TenantActivityStatus",
    "TextAnalyzerConfig",
    "TokenizeRequest",
    "TokenizeRequestStopwordPresets",
    "TokenizeRequestTokenization",
    "TokenizeResponse",
    "TokenizerUserDictConfig",
    "TokenizerUserDictConfigReplacementsItem",
    "UsageLimitExceededResponse",
    "UsageLimitExceededResponseErrorCode",
    "UsageLimitExceededResponseLimit",
    "UserApiKey",
    "UserOwnInfo",
    "UserTypeInput",
    "UserTypeOutput",
    "VectorConfig",
    "Vectors",
    "WeaviateRootResponse200",
    "WellKnownOpenidConfigurationResponse200",
    "WhereFilter",
    "WhereFilterGeoRange",
    "WhereFilterGeoRangeDistance",
    "WhereFilterOperator",
]

_MODULES = {
    "AddPermissionsBody": "add_permissions_body",
    "AdditionalProperties": "additional_properties",
    "Alias": "alias",
    "AliasResponse": "alias_response",
    "AliasesUpdateBody": "aliases_update_body",
    "AssignRoleToGroupBody": "assign_role_to_group_body",
    "AssignRoleToUserBody": "assign_role_to_user_body",
    "AsyncReplicationStatus": "async_replication_status",
    "BackupConfig": "backup_config",
    "BackupConfigCompressionLevel": "backup_config_compression_level",
    "BackupCreateRequest": "backup_create_request",
    "BackupCreateResponse": "backup_create_response",
    "BackupCreateResponseStatus": "backup_create_response_status",
    "BackupCreateStatusResponse": "backup_create_status_response",
    "BackupCreateStatusResponseStatus": "backup_create_status_response_status",
    "BackupListResponseItem": "backup_list_response_item",
    "BackupListResponseItemStatus": "backup_list_response_item_status",
    "BackupRestoreRequest": "backup_restore_request",
    "BackupRestoreRequestNodeMapping": "backup_restore_request_node_mapping",
    "BackupRestoreResponse": "backup_restore_response",
    "BackupRestoreResponseStatus": "backup_restore_response_status",
    "BackupRestoreStatusResponse": "backup_restore_status_response",
    "BackupRestoreStatusResponseStatus": "backup_restore_status_response_status",
    "BackupsListOrder": "backups_list_order",
    "BatchDelete": "batch_delete",
    "BatchDeleteMatch": "batch_delete_match",
    "BatchDeleteResponse": "batch_delete_response",
    "BatchDeleteResponseMatch": "batch_delete_response_match",
    "BatchDeleteResponseResults": "batch_delete_response_results",
    "BatchDeleteResponseResultsObjectsItem": "batch_delete_response_results_objects_item",
    "BatchDeleteResponseResultsObjectsItemStatus": "batch_delete_response_results_objects_item_status",
    "BatchObjectsCreateBody": "batch_objects_create_body",
    "BatchObjectsCreateBodyFieldsItem": "batch_objects_create_body_fields_item",
    "BatchReference": "batch_reference",
    "BatchReferenceResponse": "batch_reference_response",
    "BatchReferenceResponseResult": "batch_reference_response_result",
    "BatchReferenceResponseResultStatus": "batch_reference_response_result_status",
    "BatchStats": "batch_stats",
    "BM25Config": "bm25_config",
    "C11YExtension": "c11y_extension",
    "C11YNearestNeighborsItem": "c11y_nearest_neighbors_item",
    "C11YWordsResponse": "c11y_words_response",
    "C11YWordsResponseConcatenatedWord": "c11y_words_response_concatenated_word",
    "C11YWordsResponseIndividualWordsItem": "c11y_words_response_individual_words_item",
    "C11YWordsResponseIndividualWordsItemInfo": "c11y_words_response_individual_words_item_info",
    "Class": "class_",
    "ClassVectorConfig": "class_vector_config",
    "Classification": "classification",
    "ClassificationFilters": "classification_filters",
    "ClassificationMeta": "classification_meta",
    "ClassificationStatus": "classification_status",
    "ClusterStatisticsResponse": "cluster_statistics_response",
    "CreateUserBody": "create_user_body",
    "DBUserInfo": "db_user_info",
    "DBUserInfoDbUserType": "db_user_info_db_user_type",
    "DeactivateUserBody": "deactivate_user_body",
    "Deprecation": "deprecation",
    "DistributedTask": "distributed_task",
    "DistributedTaskUnit": "distributed_task_unit",
    "DistributedTasks": "distributed_tasks",
    "ErrorResponse": "error_response",
    "ErrorResponseErrorItem": "error_response_error_item",
    "ExportCreateRequest": "export_create_request",
    "ExportCreateRequestFileFormat": "export_create_request_file_format",
    "ExportCreateResponse": "export_create_response",
    "ExportCreateResponseStatus": "export_create_response_status",
    "ExportStatusResponse": "export_status_response",
    "ExportStatusResponseShardStatus": "export_status_response_shard_status",
    "ExportStatusResponseShardStatusAdditionalProperty": "export_status_response_shard_status_additional_property",
    "ExportStatusResponseStatus": "export_status_response_status",
    "GeoCoordinates": "geo_coordinates",
    "GetGroupsForRoleResponse200Item": "get_groups_for_role_response_200_item",
    "GetGroupsGroupType": "get_groups_group_type",
    "GetRolesForGroupGroupType": "get_roles_for_group_group_type",
    "GetRolesForUserUserType": "get_roles_for_user_user_type",
    "GetUsersForRoleResponse200Item": "get_users_for_role_response_200_item",
    "GraphQLError": "graph_ql_error",
    "GraphQLErrorLocationsItem": "graph_ql_error_locations_item",
    "GraphQLQuery": "graph_ql_query",
    "GraphQLResponse": "graph_ql_response",
    "GraphQLResponseData": "graph_ql_response_data",
    "GroupType": "group_type",
    "IndexStatus": "index_status",
    "IndexStatusAlgorithm": "index_status_algorithm",
    "IndexStatusResponse": "index_status_response",
    "IndexStatusStatus": "index_status_status",
    "IndexStatusTargetAlgorithm": "index_status_target_algorithm",
    "IndexStatusType": "index_status_type",
    "IndexUpdateResponse": "index_update_response",
    "IndexUpsertRequest": "index_upsert_request",
    "InvertedIndexConfig": "inverted_index_config",
    "InvertedIndexConfigStopwordPresets": "inverted_index_config_stopword_presets",
    "Link": "link",
    "Meta": "meta",
    "MultiTenancyConfig": "multi_tenancy_config",
    "Namespace": "namespace",
    "NamespaceCreateRequest": "namespace_create_request",
    "NamespaceState": "namespace_state",
    "NamespaceUpdateRequest": "namespace_update_request",
    "NestedProperty": "nested_property",
    "NestedPropertyTokenization": "nested_property_tokenization",
    "NodeShardStatus": "node_shard_status",
    "NodeStats": "node_stats",
    "NodeStatus": "node_status",
    "NodeStatusOperationalMode": "node_status_operational_mode",
    "NodeStatusStatus": "node_status_status",
    "NodesStatusResponse": "nodes_status_response",
    "Object": "object_",
    "ObjectTtlConfig": "object_ttl_config",
    "ObjectsGetResponse": "objects_get_response",
    "ObjectsGetResponseResult": "objects_get_response_result",
    "ObjectsGetResponseResultStatus": "objects_get_response_result_status",
    "ObjectsListResponse": "objects_list_response",
    "PeerUpdate": "peer_update",
    "Permission": "permission",
    "PermissionAction": "permission_action",
    "PermissionAliases": "permission_aliases",
    "PermissionBackups": "permission_backups",
    "PermissionCollections": "permission_collections",
    "PermissionData": "permission_data",
    "PermissionGroups": "permission_groups",
    "PermissionNamespaces": "permission_namespaces",
    "PermissionNodes": "permission_nodes",
    "PermissionNodesVerbosity": "permission_nodes_verbosity",
    "PermissionReplicate": "permission_replicate",
    "PermissionRoles": "permission_roles",
    "PermissionRolesScope": "permission_roles_scope",
    "PermissionTenants": "permission_tenants",
    "PermissionUsers": "permission_users",
    "PhoneNumber": "phone_number",
    "Principal": "principal",
    "Property": "property_",
    "PropertyIndexStatus": "property_index_status",
    "PropertyTokenization": "property_tokenization",
    "PropertyTokenizeRequest": "property_tokenize_request",
    "RaftStatistics": "raft_statistics",
    "ReferenceMetaClassification": "reference_meta_classification",
    "RemovePermissionsBody": "remove_permissions_body",
    "ReplicationAsyncConfig": "replication_async_config",
    "ReplicationConfig": "replication_config",
    "ReplicationConfigDeletionStrategy": "replication_config_deletion_strategy",
    "ReplicationReplicateDetailsReplicaResponse": "replication_replicate_details_replica_response",
    "ReplicationReplicateDetailsReplicaResponseType": "replication_replicate_details_replica_response_type",
    "ReplicationReplicateDetailsReplicaStatus": "replication_replicate_details_replica_status",
    "ReplicationReplicateDetailsReplicaStatusError": "replication_replicate_details_replica_status_error",
    "ReplicationReplicateDetailsReplicaStatusState": "replication_replicate_details_replica_status_state",
    "ReplicationReplicateForceDeleteRequest": "replication_replicate_force_delete_request",
    "ReplicationReplicateForceDeleteResponse": "replication_replicate_force_delete_response",
    "ReplicationReplicateReplicaRequest": "replication_replicate_replica_request",
    "ReplicationReplicateReplicaRequestType": "replication_replicate_replica_request_type",
    "ReplicationReplicateReplicaResponse": "replication_replicate_replica_response",
    "ReplicationScaleApplyResponse": "replication_scale_apply_response",
    "ReplicationScalePlan": "replication_scale_plan",
    "ReplicationScalePlanShardScaleActions": "replication_scale_plan_shard_scale_actions",
    "ReplicationScalePlanShardScaleActionsAdditionalProperty": "replication_scale_plan_shard_scale_actions_additional_property",
    "ReplicationScalePlanShardScaleActionsAdditionalPropertyAddNodes": "replication_scale_plan_shard_scale_actions_additional_property_add_nodes",
    "ReplicationShardReplicas": "replication_shard_replicas",
    "ReplicationShardingState": "replication_sharding_state",
    "ReplicationShardingStateResponse": "replication_sharding_state_response",
    "RestoreConfig": "restore_config",
    "RestoreConfigRolesOptions": "restore_config_roles_options",
    "RestoreConfigUsersOptions": "restore_config_users_options",
    "RestrictionViolationResponse": "restriction_violation_response",
    "RestrictionViolationResponseErrorCode": "restriction_violation_response_error_code",
    "RestrictionViolationResponseErrorItem": "restriction_violation_response_error_item",
    "RestrictionViolationResponseRestriction": "restriction_violation_response_restriction",
    "RevokeRoleFromGroupBody": "revoke_role_from_group_body",
    "RevokeRoleFromUserBody": "revoke_role_from_user_body",
    "Role": "role",
    "Schema": "schema",
    "SchemaObjectsIndexCancelIndexName": "schema_objects_index_cancel_index_name",
    "SchemaObjectsIndexRebuildIndexName": "schema_objects_index_rebuild_index_name",
    "SchemaObjectsIndexUpsertIndexName": "schema_objects_index_upsert_index_name",
    "SchemaObjectsPropertiesDeleteIndexName": "schema_objects_properties_delete_index_name",
    "SearchCommon": "search_common",
    "SearchCommonConsistencyLevel": "search_common_consistency_level",
    "SearchCommonReturnMetadataItem": "search_common_return_metadata_item",
    "SearchNearTextRequest": "search_near_text_request",
    "SearchRerank": "search_rerank",
    "SearchResponse": "search_response",
    "SearchResultMetadata": "search_result_metadata",
    "SearchResultObject": "search_result_object",
    "SearchResultObjectProperties": "search_result_object_properties",
    "SearchResultObjectReferences": "search_result_object_references",
    "ShardProgress": "shard_progress",
    "ShardProgressStatus": "shard_progress_status",
    "ShardStatus": "shard_status",
    "ShardStatusGetResponse": "shard_status_get_response",
    "SingleRef": "single_ref",
    "Statistics": "statistics",
    "StatisticsStatus": "statistics_status",
    "StopwordConfig": "stopword_config",
    "Tenant": "tenant",
    "TenantActivityStatus": "tenant_activity_status",
    "TextAnalyzerConfig": "text_analyzer_config",
    "TokenizeRequest": "tokenize_request",
    "TokenizeRequestStopwordPresets": "tokenize_request_stopword_presets",
    "TokenizeRequestTokenization": "tokenize_request_tokenization",
    "TokenizeResponse": "tokenize_response",
    "TokenizerUserDictConfig": "tokenizer_user_dict_config",
    "TokenizerUserDictConfigReplacementsItem": "tokenizer_user_dict_config_replacements_item",
    "UsageLimitExceededResponse": "usage_limit_exceeded_response",
    "UsageLimitExceededResponseErrorCode": "usage_limit_exceeded_response_error_code",
    "UsageLimitExceededResponseLimit": "usage_limit_exceeded_response_limit",
    "UserApiKey": "user_api_key",
    "UserOwnInfo": "user_own_info",
    "UserTypeInput": "user_type_input",
    "UserTypeOutput": "user_type_output",
    "VectorConfig": "vector_config",
    "Vectors": "vectors",
    "WeaviateRootResponse200": "weaviate_root_response_200",
    "WellKnownOpenidConfigurationResponse200": "well_known_openid_configuration_response_200",
    "WhereFilter": "where_filter",
    "WhereFilterGeoRange": "where_filter_geo_range",
    "WhereFilterGeoRangeDistance": "where_filter_geo_range_distance",
    "WhereFilterOperator": "where_filter_operator",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
