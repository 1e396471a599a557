"""kNN classification: objects without a reference get the one that most of their neighbours have."""
