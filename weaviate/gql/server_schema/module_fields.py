"""What modules add to `_additional`, in GraphQL's own language; OWNER stands for the class."""

from __future__ import annotations

ROOT = """
type OWNERAdditional { id: String }
"""

BY_KIND = {
    "text2vec": """
        extend type OWNERAdditional {
          featureProjection(
            algorithm: String, dimensions: Int, iterations: Int, learningRate: Int, perplexity: Int
          ): OWNERAdditionalFeatureProjection
        }
        type OWNERAdditionalFeatureProjection { vector: [Float] }
    """,
    "text2vec-contextionary": """
        extend type OWNERAdditional {
          interpretation: OWNERAdditionalInterpretation
          nearestNeighbors: OWNERAdditionalNearestNeighbors
          semanticPath: OWNERAdditionalSemanticPath
        }
        type OWNERAdditionalInterpretation { source: [OWNERAdditionalInterpretationSource] }
        type OWNERAdditionalInterpretationSource { concept: String weight: Float occurrence: Int }
        type OWNERAdditionalNearestNeighbors { neighbors: [OWNERAdditionalNearestNeighborsNeighbor] }
        type OWNERAdditionalNearestNeighborsNeighbor { concept: String distance: Float }
        type OWNERAdditionalSemanticPath { path: [OWNERAdditionalSemanticPathElement] }
        type OWNERAdditionalSemanticPathElement {
          concept: String
          distanceToQuery: Float
          distanceToResult: Float
          distanceToNext: Float
          distanceToPrevious: Float
        }
    """,
    "qna": """
        extend type OWNERAdditional { answer: OWNERAdditionalAnswer }
        type OWNERAdditionalAnswer {
          certainty: Float
          distance: Float
          endPosition: Int
          hasAnswer: Boolean
          property: String
          result: String
          startPosition: Int
        }
    """,
    "ner": """
        extend type OWNERAdditional {
          tokens(certainty: Float, distance: Float, limit: Int, properties: [String]): [OWNERAdditionalTokens]
        }
        type OWNERAdditionalTokens {
          certainty: Float
          distance: Float
          endPosition: Int
          entity: String
          property: String
          startPosition: Int
          word: String
        }
    """,
    "sum": """
        extend type OWNERAdditional { summary(properties: [String]): [OWNERAdditionalSummary] }
        type OWNERAdditionalSummary { property: String result: String }
    """,
    "reranker": """
        extend type OWNERAdditional { rerank(property: String, query: String): [OWNERAdditionalReranker] }
        type OWNERAdditionalReranker { score: Float }
    """,
    "text-spellcheck": """
        extend type OWNERAdditional { spellCheck: [OWNERAdditionalSpellCheck] }
        type OWNERAdditionalSpellCheck {
          changes: [OWNERAdditionalSpellCheckChanges]
          didYouMean: String
          location: String
          numberOfCorrections: Int
          originalText: String
        }
        type OWNERAdditionalSpellCheckChanges { corrected: String original: String }
    """,
    "generative": """
        extend type OWNERAdditional {
          generate(
            singleResult: OWNERIndividualResultsArg, groupedResult: OWNERAllResultsArg
          ): OWNERAdditionalGenerate
        }
        type OWNERAdditionalGenerate { error: String groupedResult: String singleResult: String }
        input OWNERIndividualResultsArg { prompt: String }
        input OWNERAllResultsArg { properties: [String] task: String }
    """,
}

DEBUG = """
    extend type OWNERAdditionalGenerate { debug: OWNERDebugFields }
    extend input OWNERIndividualResultsArg { debug: Boolean }
    extend input OWNERAllResultsArg { debug: Boolean }
    type OWNERDebugFields { prompt: String }
    scalar OWNERGenerativeOptions
"""
"""What `generate` has since 1.26. The options of a provider stay one value: they change with every version."""

PROVIDER_OPTIONS = """
    extend input OWNERIndividualResultsArg { PROVIDER: OWNERGenerativeOptions }
    extend input OWNERAllResultsArg { PROVIDER: OWNERGenerativeOptions }
"""

PROVIDER_RESULT = """
    extend type OWNERAdditionalGenerate { PROVIDER: OWNERPROVIDERFields }
"""

USAGE = """
    type OWNERPROVIDERFields { usage: OWNERPROVIDERUsageMetadataFields }
    type OWNERPROVIDERUsageMetadataFields { completion_tokens: Int prompt_tokens: Int total_tokens: Int }
"""

WITHOUT_RESULT = frozenset({"anyscale", "aws", "contextualai", "dummy", "ollama"})

RESULTS = {
    "anthropic": """
        type OWNERanthropicFields {
          content: [OWNERanthropicContentFields]
          error: OWNERanthropicErrorFields
          id: String
          model: String
          role: String
          stopReason: String
          stopSequence: String
          type: String
          usage: OWNERanthropicUsageFields
        }
        type OWNERanthropicContentFields { text: String type: String }
        type OWNERanthropicErrorFields { message: String type: String }
        type OWNERanthropicUsageFields { inputTokens: Int outputTokens: Int }
    """,
    "cohere": """
        type OWNERcohereFields { meta: OWNERcohereUsageMetadataFields }
        type OWNERcohereUsageMetadataFields {
          api_version: OWNERcohereApiVersionFields
          billed_units: OWNERcohereBilledUnitsFields
          tokens: OWNERcohereTokensFields
          warnings: [String]
        }
        type OWNERcohereApiVersionFields { is_deprecated: Boolean is_experimental: Boolean version: String }
        type OWNERcohereBilledUnitsFields {
          classifications: Float
          input_tokens: Float
          output_tokens: Float
          search_units: Float
        }
        type OWNERcohereTokensFields { input_tokens: Float output_tokens: Float }
    """,
    "google": """
        type OWNERgoogleFields { metadata: OWNERgoogleMetadataFields usageMetadata: OWNERgoogleUsageMetadataFields }
        type OWNERgoogleMetadataFields { tokenMetadata: OWNERgoogleTokenMetadataFields }
        type OWNERgoogleTokenMetadataFields {
          inputTokenCount: OWNERgoogleMetadataInputTokenCountFields
          outputTokenCount: OWNERgoogleMetadataOutputTokenCountFields
        }
        type OWNERgoogleMetadataInputTokenCountFields { totalBillableCharacters: Int totalTokens: Int }
        type OWNERgoogleMetadataOutputTokenCountFields { totalBillableCharacters: Int totalTokens: Int }
        type OWNERgoogleUsageMetadataFields { candidatesTokenCount: Int promptTokenCount: Int totalTokenCount: Int }
    """,
}
