"""Build-time program: typed code from what a Weaviate server says of itself. Nothing at run time imports it."""
