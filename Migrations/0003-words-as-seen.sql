-- Signs that take no place, such as soft hyphens, divide no word that a reader sees: the full text index
-- holds the passages without them. The passages themselves keep every byte.

DROP TABLE passage_index;

-- U+00AD, U+200B, U+2060, U+FEFF
CREATE VIEW passage_words AS
  SELECT
    id,
    replace(replace(replace(replace(text, char(173), ''), char(8203), ''), char(8288), ''),
      char(65279), '') AS text
  FROM passage_text;

CREATE VIRTUAL TABLE passage_index USING fts5 (
  text, content = 'passage_words', content_rowid = 'id', tokenize = "unicode61 tokenchars '+#'"
);

-- Rows come in bulk and are merged when an import ends, not in between.
INSERT INTO passage_index (passage_index, rank) VALUES ('hashsize', 67108864);
INSERT INTO passage_index (passage_index, rank) VALUES ('automerge', 0);
INSERT INTO passage_index (passage_index) VALUES ('rebuild');
