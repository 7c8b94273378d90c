"""What the server does in the background, in threads of its own, and takes up after a restart."""
