"""Classes, objects, changes and queries made by chance, for the comparison of local mode with a real server."""
