"""Create a class, import a few objects, and ask for them: by a filter, and by a vector.

python examples/quickstart.py                          # a server inside this process, nothing to install
python examples/quickstart.py http://localhost:8080    # a running Weaviate
"""

from __future__ import annotations

import sys

import weaviate

CLASS = "QuickstartArticle"
ARTICLES = [
    ({"title": "Tides of the North Sea", "wordCount": 1200}, [0.9, 0.1, 0.0]),
    ({"title": "How coral reefs grow", "wordCount": 800}, [0.8, 0.3, 0.1]),
    ({"title": "A history of bread", "wordCount": 2500}, [0.0, 0.2, 0.9]),
]


def main(url: str) -> None:
    """Run the tour on the server at `url`."""
    with weaviate.Client(url) as client:
        print(f"1. Connected to Weaviate {client.get_meta()['version']} ({url})")

        client.schema.delete_class(CLASS)
        client.schema.create_class(
            {
                "class": CLASS,
                "properties": [
                    {"name": "title", "dataType": ["text"]},
                    {"name": "wordCount", "dataType": ["int"]},
                ],
            }
        )
        print(f"2. Created the class {CLASS} with the properties title and wordCount")

        with client.batch as batch:
            for properties, vector in ARTICLES:
                batch.add_data_object(properties, CLASS, vector=vector)
        print(f"3. Imported {batch.snapshot().stored} objects, {batch.number_errors} failed")

        long_reads = (
            client.query.get(CLASS, ["title", "wordCount"])
            .with_where({"path": ["wordCount"], "operator": "GreaterThan", "valueInt": 1000})
            .with_sort({"path": ["title"], "order": "asc"})
        )
        print(f"4. Which have more than 1000 words?\n   {long_reads.build()}")
        for row in long_reads.do()["data"]["Get"][CLASS]:
            print(f"   -> {row['title']} ({row['wordCount']} words)")

        about_the_sea = (
            client.query.get(CLASS, ["title"])
            .with_near_vector({"vector": [1.0, 0.2, 0.0]})
            .with_limit(2)
            .with_additional(["distance"])
        )
        print(f"5. Which two are nearest to the vector of 'the sea'?\n   {about_the_sea.build()}")
        for row in about_the_sea.do()["data"]["Get"][CLASS]:
            print(f"   -> {row['title']} (distance {row['_additional']['distance']:.4f})")

        client.schema.delete_class(CLASS)
        print("6. Deleted the class again. Done.")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else ":memory:")
