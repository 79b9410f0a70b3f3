"""The rules of the product, without widgets: calls, presence, queues, contacts, history."""
