"""`python -m provenance`."""

from provenance.cli import main

if __name__ == "__main__":  # the process that reads pages imports this too
    main()
