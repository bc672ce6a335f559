"""The way of the data, one direction: page, article version, mentions, claims, evidence, verdict.

    pages     a raw page becomes a version of an article         one transaction a page
    analysis  versions are read                                  one transaction a version
              events are aligned and judged                      one transaction an event
              articles in no event are aligned and judged        one transaction an article

Each stage takes values and gives values; this package fetches them from the store and puts them
back. Whatever is not done when a run is killed is still pending for the next.
"""
