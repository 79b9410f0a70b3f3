"""The way of a file from each older schema to this program's, by Alembic."""
