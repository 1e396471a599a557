# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.
