"""What modules add to `_additional`, in GraphQL's own language; OWNER stands for the class."""

from __future__ import annotations

FIELDS = """
    type OWNERAdditional {
      answer: OWNERAdditionalAnswer
      featureProjection(
        algorithm: String, dimensions: Int, iterations: Int, learningRate: Int, perplexity: Int
      ): OWNERAdditionalFeatureProjection
      generate(singleResult: OWNERIndividualResultsArg, groupedResult: OWNERAllResultsArg): OWNERAdditionalGenerate
      interpretation: OWNERAdditionalInterpretation
      nearestNeighbors: OWNERAdditionalNearestNeighbors
      rerank(property: String, query: String): [OWNERAdditionalReranker]
      semanticPath: OWNERAdditionalSemanticPath
      spellCheck: [OWNERAdditionalSpellCheck]
      summary(properties: [String]): [OWNERAdditionalSummary]
      tokens(certainty: Float, distance: Float, limit: Int, properties: [String]): [OWNERAdditionalTokens]
    }
    type OWNERAdditionalAnswer {
      certainty: Float
      distance: Float
      endPosition: Int
      hasAnswer: Boolean
      property: String
      result: String
      startPosition: Int
    }
    type OWNERAdditionalFeatureProjection { vector: [Float] }
    type OWNERAdditionalGenerate { error: String groupedResult: String singleResult: String }
    input OWNERIndividualResultsArg { prompt: String }
    input OWNERAllResultsArg { properties: [String] task: String }
    type OWNERAdditionalInterpretation { source: [OWNERAdditionalInterpretationSource] }
    type OWNERAdditionalInterpretationSource { concept: String weight: Float occurrence: Int }
    type OWNERAdditionalNearestNeighbors { neighbors: [OWNERAdditionalNearestNeighborsNeighbor] }
    type OWNERAdditionalNearestNeighborsNeighbor { concept: String distance: Float }
    type OWNERAdditionalReranker { score: Float }
    type OWNERAdditionalSemanticPath { path: [OWNERAdditionalSemanticPathElement] }
    type OWNERAdditionalSemanticPathElement {
      concept: String
      distanceToNext: Float
      distanceToPrevious: Float
      distanceToQuery: Float
      distanceToResult: Float
    }
    type OWNERAdditionalSpellCheck {
      changes: [OWNERAdditionalSpellCheckChanges]
      didYouMean: String
      location: String
      numberOfCorrections: Int
      originalText: String
    }
    type OWNERAdditionalSpellCheckChanges { corrected: String original: String }
    type OWNERAdditionalSummary { property: String result: String }
    type OWNERAdditionalTokens {
      certainty: Float
      distance: Float
      endPosition: Int
      entity: String
      property: String
      startPosition: Int
      word: String
    }
"""

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

FIELDS_OF = {
    "generative": ("generate",),
    "ner": ("tokens",),
    "qna": ("answer",),
    "reranker": ("rerank",),
    "sum": ("summary",),
    "text-spellcheck": ("spellCheck",),
    "text2vec-contextionary": ("interpretation", "nearestNeighbors", "semanticPath"),
}
"""Which fields a kind of module brings; every vectorizer of texts brings `featureProjection`."""

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
