"""SQL: the schema, the store, the views, and the Datasette plugin that shows them."""
