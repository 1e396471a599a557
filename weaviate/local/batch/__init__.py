"""`/v1/batch`: many objects or references in one request, and deletion by filter."""
