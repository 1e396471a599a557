"""What is stored: classes, tenants, objects, vectors, the indexes made of them, and the file below them."""
