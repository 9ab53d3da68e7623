// Replaced as the command grows.
