venv:
	@true
