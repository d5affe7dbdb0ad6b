-- The knowledge base: articles, what they claim, and the words they say it in.
--
-- Byte offsets count UTF-8 bytes from the start of the article's text. A claim's quote is not
-- stored: it is the text between its offsets. The views at the end say everything in words.

PRAGMA application_id = 0x5843484B; -- “XCHK”: tells our files from other SQLite databases

-- What is compared, and on what.

CREATE TABLE technology (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE CHECK (name <> ''),
  kind  TEXT NOT NULL,
  field TEXT NOT NULL
) STRICT;

CREATE TABLE technology_alias (
  id               INTEGER PRIMARY KEY,
  technology_id    INTEGER NOT NULL REFERENCES technology ON DELETE CASCADE,
  text             TEXT NOT NULL CHECK (text <> ''),
  is_ordinary_word INTEGER NOT NULL CHECK (is_ordinary_word IN (0, 1)),
  is_part          INTEGER NOT NULL CHECK (is_part IN (0, 1)), -- V8 is a part of Node.js
  UNIQUE (technology_id, text, is_part)
) STRICT;

CREATE TABLE criterion (
  id      INTEGER PRIMARY KEY,
  slug    TEXT NOT NULL UNIQUE CHECK (slug <> ''),
  kind    TEXT NOT NULL CHECK (kind IN ('quality', 'use-case')),
  name    TEXT NOT NULL,
  meaning TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Articles.

CREATE TABLE article (
  id                INTEGER PRIMARY KEY,
  address           TEXT NOT NULL UNIQUE CHECK (address <> ''),
  canonical_address TEXT,
  title             TEXT,
  publisher         TEXT,
  author            TEXT,
  published_on      TEXT CHECK (
    published_on GLOB '[0-9][0-9][0-9][0-9]'
    OR published_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
    OR published_on GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
  ),
  format            TEXT NOT NULL CHECK (format IN ('text', 'markdown', 'html', 'pdf', 'epub', 'docx')),
  file_sha256       TEXT NOT NULL CHECK (file_sha256 <> ''),
  imported_at       TEXT NOT NULL,
  rules             TEXT NOT NULL, -- the version of the rules that read it
  replaced_by       TEXT, -- the origin whose claims stand in place of those that the rules read
  text_hash         INTEGER NOT NULL -- FNV-1a, 64 bits: what leads to articles of the same text
) STRICT;

-- Which outside annotators were asked about an article, and about which version: none is asked twice.
CREATE TABLE annotation (
  article_id  INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  origin      TEXT NOT NULL CHECK (origin <> ''),
  file_sha256 TEXT NOT NULL,
  PRIMARY KEY (article_id, origin)
) STRICT, WITHOUT ROWID;

-- Serves: whether an article is there under another address.
CREATE INDEX article_by_text ON article (text_hash);
CREATE INDEX article_by_canonical_address
  ON article (canonical_address) WHERE canonical_address IS NOT NULL;

-- Where else an article was met: the same text in another file, or a page saved by its address.
CREATE TABLE other_address (
  address     TEXT PRIMARY KEY CHECK (address <> ''),
  article_id  INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  file_sha256 TEXT NOT NULL CHECK (file_sha256 <> ''),
  has_text    INTEGER NOT NULL CHECK (has_text IN (0, 1)) -- the very text, or merely much of it
) STRICT, WITHOUT ROWID;

-- Serves: the other addresses of an article; its removal.
CREATE INDEX other_address_by_article ON other_address (article_id);

-- The versions of an article, the last of which is stored, and what each changed in its claims.
CREATE TABLE version (
  article_id  INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number      INTEGER NOT NULL CHECK (number > 0),
  imported_at TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  rules       TEXT NOT NULL,
  added       INTEGER NOT NULL CHECK (added >= 0),
  gone        INTEGER NOT NULL CHECK (gone >= 0),
  kept        INTEGER NOT NULL CHECK (kept >= 0),
  PRIMARY KEY (article_id, number)
) STRICT, WITHOUT ROWID;

-- In a table of its own, so that a list of articles does not read their texts.
CREATE TABLE article_text (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  text       TEXT NOT NULL
) STRICT;

-- What of a text is markup or an address and no words, as “**” is in Markdown, and “](https://…)”:
-- people are shown quotes without it.
CREATE TABLE markup (
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  start_byte INTEGER NOT NULL CHECK (start_byte >= 0),
  end_byte   INTEGER NOT NULL CHECK (end_byte > start_byte),
  PRIMARY KEY (article_id, start_byte)
) STRICT, WITHOUT ROWID;

-- The headings above a passage, the outermost first, as a JSON array of strings.
CREATE TABLE section (
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  path       TEXT NOT NULL CHECK (json_valid(path)),
  PRIMARY KEY (article_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
  id         INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  section    INTEGER NOT NULL,
  start_byte INTEGER NOT NULL CHECK (start_byte >= 0),
  end_byte   INTEGER NOT NULL CHECK (end_byte >= start_byte),
  -- Not IN (…): SQLite would build a table of the words for each row (imports took 40 % longer).
  outcome    TEXT NOT NULL CHECK (
    outcome = 'claims' OR outcome = 'no-technology' OR outcome = 'no-criterion'
    OR outcome = 'no-opinion' OR outcome = 'heading' OR outcome = 'question'
    OR outcome = 'announcement' OR outcome = 'advertising' OR outcome = 'definition'
    OR outcome = 'code'
  ),
  FOREIGN KEY (article_id, section) REFERENCES section ON DELETE CASCADE
) STRICT;

-- Serves: the passages of an article in order; the removal of an article.
CREATE INDEX passage_by_article ON passage (article_id, start_byte);

-- Claims.

CREATE TABLE rule (
  id     INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  origin TEXT CHECK (origin <> '') -- who reads by it, unless it came with the program
) STRICT;

-- Serves: no rule is kept twice, also where it came with the program.
CREATE UNIQUE INDEX rule_by_name ON rule (name, ifnull(origin, ''));

CREATE TABLE property (
  id              INTEGER PRIMARY KEY,
  name            TEXT NOT NULL CHECK (name <> ''),
  exclusion_group TEXT -- properties of one group exclude each other
) STRICT;

-- Serves: no property is kept twice, also where it excludes none.
CREATE UNIQUE INDEX property_by_name ON property (name, ifnull(exclusion_group, ''));

CREATE TABLE measure (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE claim (
  id                INTEGER PRIMARY KEY,
  article_id        INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  -- The article that said it first. No foreign key: its index would cost every import more than
  -- the rare removal of a first witness, which gives its claims to the next one.
  witness_id        INTEGER NOT NULL,
  technology_id     INTEGER NOT NULL REFERENCES technology,
  criterion_id      INTEGER NOT NULL REFERENCES criterion,
  polarity          INTEGER NOT NULL CHECK (polarity BETWEEN -1 AND 1), -- negative, neutral, positive
  comparand_id      INTEGER REFERENCES technology,
  relation          INTEGER CHECK (relation BETWEEN -1 AND 1), -- worse, equal, better
  property_id       INTEGER REFERENCES property,
  is_denied         INTEGER CHECK (is_denied BETWEEN 0 AND 1),
  measure_id        INTEGER REFERENCES measure,
  value             REAL CHECK (abs(value) < 9e999), -- no infinity
  is_recommendation INTEGER NOT NULL CHECK (is_recommendation BETWEEN 0 AND 1),
  scope             TEXT,
  is_hedged         INTEGER NOT NULL CHECK (is_hedged BETWEEN 0 AND 1),
  section           INTEGER NOT NULL,
  start_byte        INTEGER NOT NULL CHECK (start_byte >= 0),
  end_byte          INTEGER NOT NULL CHECK (end_byte > start_byte),
  rule_id           INTEGER NOT NULL REFERENCES rule,
  reliability       REAL NOT NULL CHECK (reliability BETWEEN 0 AND 1),
  evidence          TEXT, -- role, start, end, note; role, start, …: a flat JSON array
  -- Roughly how much a reader must take on trust to follow the claim, the least is the clearest: a hedge
  -- weighs more than a condition, then comes less reliability, then a longer quote. The place in
  -- the text decides between equals, whatever the order of imports. It only picks the claims out of very
  -- many that Analysis then orders, which also asks what people said of them and what they name.
  rough_opacity     INTEGER GENERATED ALWAYS AS (
    (is_hedged << 62) | ((scope IS NOT NULL) << 61)
    | (CAST(1000 - round(1000 * reliability) AS INTEGER) << 40)
    | (min(end_byte - start_byte, 65535) << 24) | min(start_byte, 16777215)
  ) VIRTUAL,
  FOREIGN KEY (article_id, section) REFERENCES section ON DELETE CASCADE,
  CHECK ((comparand_id IS NULL) = (relation IS NULL)), -- no half comparison
  CHECK (comparand_id <> technology_id),
  CHECK ((property_id IS NULL) = (is_denied IS NULL)), -- no half fact
  CHECK ((measure_id IS NULL) = (value IS NULL)) -- no half quantity
) STRICT;

-- Serves: the claims of an article or a passage in order; the removal of an article.
CREATE INDEX claim_by_article ON claim (article_id, start_byte);

-- Each of the following indexes lists the claims that say the same from the clearest on, so that
-- the first few are found without reading the others, and holds what counting them asks for.

-- Serves: judgements for and against, and every list of claims in order of technology and
-- criterion; all that a filter asks of a claim is in it.
CREATE INDEX claim_by_point
  ON claim (
    technology_id, criterion_id, polarity, rough_opacity, witness_id, article_id, comparand_id
  );

-- Serves: rankings of two technologies that agree or differ, whichever of them is the subject.
CREATE INDEX claim_by_ranking
  ON claim (
    min(technology_id, comparand_id), max(technology_id, comparand_id), criterion_id,
    iif(technology_id < comparand_id, relation, -relation), rough_opacity, witness_id, article_id,
    technology_id, comparand_id, relation
  )
  WHERE comparand_id IS NOT NULL;

-- Serves: facts that are asserted and denied, or exclude each other.
CREATE INDEX claim_by_fact
  ON claim (
    technology_id, criterion_id, property_id, is_denied, rough_opacity, witness_id, article_id
  )
  WHERE property_id IS NOT NULL;

-- Serves: different numbers for one measure.
CREATE INDEX claim_by_quantity
  ON claim (technology_id, criterion_id, measure_id, value, rough_opacity, witness_id, article_id)
  WHERE measure_id IS NOT NULL;

-- Serves: rival recommendations for one criterion.
CREATE INDEX claim_by_choice
  ON claim (
    criterion_id, technology_id, rough_opacity, witness_id, article_id, polarity, is_recommendation
  )
  WHERE is_recommendation = 1;

-- How many articles and independent witnesses stand behind each judgement of a technology on a
-- criterion. The claims say so, too, but counting a million of them takes most of a second. The
-- transaction that writes claims also writes it, so it is never stale. No triggers do: SQLite opens
-- a savepoint for a row that fires one, at which the full text index empties its buffer, and
-- imports would take six times as long.
CREATE TABLE standing (
  technology_id INTEGER NOT NULL REFERENCES technology,
  criterion_id  INTEGER NOT NULL REFERENCES criterion,
  polarity      INTEGER NOT NULL CHECK (polarity BETWEEN -1 AND 1),
  articles      INTEGER NOT NULL CHECK (articles > 0),
  witnesses     INTEGER NOT NULL CHECK (witnesses > 0),
  unconditional INTEGER NOT NULL CHECK (unconditional >= 0), -- witnesses that set no condition
  PRIMARY KEY (technology_id, criterion_id, polarity)
) STRICT, WITHOUT ROWID;

-- What people say of claims.

-- A review is about a statement at a place in an article, and outlives the claim's number, the
-- article and the rules: there is no foreign key to any of them.
CREATE TABLE review (
  id         INTEGER PRIMARY KEY,
  article    TEXT NOT NULL CHECK (article <> ''), -- its address
  claim      TEXT NOT NULL CHECK (json_valid(claim)), -- as it was read, with its quote
  around     TEXT NOT NULL CHECK (json_valid(around)), -- the words around the quote
  verdict    TEXT NOT NULL CHECK (verdict IN ('confirmed', 'rejected', 'corrected')),
  correction TEXT NOT NULL CHECK (json_valid(correction)),
  note       TEXT,
  date       TEXT NOT NULL,
  is_stale   INTEGER NOT NULL DEFAULT 0 CHECK (is_stale IN (0, 1)) -- its words are gone
) STRICT;

-- Serves: the reviews of an article that is written.
CREATE INDEX review_by_article ON review (article);

-- The claims that reviews are about now. One that was rejected is not among the claims; one that was
-- corrected is there as corrected.
CREATE TABLE reviewed_claim (
  claim_id   INTEGER PRIMARY KEY, -- the number that it has, or had
  article_id INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  review_id  INTEGER NOT NULL REFERENCES review ON DELETE CASCADE,
  reading    TEXT CHECK (reading IS NULL OR json_valid(reading)) -- what was read; NULL where the review alone says it
) STRICT;

-- Serves: the removal of an article's claims.
CREATE INDEX reviewed_claim_by_article ON reviewed_claim (article_id);

-- Serves: the claims of a review.
CREATE INDEX reviewed_claim_by_review ON reviewed_claim (review_id);

-- Copies: text that two articles share.

-- Every article brings hundreds of them, so neither a foreign key nor an index by article burdens
-- their import; `fingerprint_list` says which ones go with an article.
CREATE TABLE fingerprint (
  hash       INTEGER NOT NULL,
  article_id INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  PRIMARY KEY (hash, article_id, position)
) STRICT, WITHOUT ROWID;

-- The hashes of the fingerprints of an article, 8 bytes each, the lowest byte first. Serves: the
-- removal of the article.
CREATE TABLE fingerprint_list (
  article_id INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
  hashes     BLOB NOT NULL
) STRICT;

-- One row for each run; the view shared_text says it from either side.
CREATE TABLE shared_run (
  article_id       INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  other_id         INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  start_byte       INTEGER NOT NULL CHECK (start_byte >= 0),
  end_byte         INTEGER NOT NULL CHECK (end_byte > start_byte),
  other_start_byte INTEGER NOT NULL CHECK (other_start_byte >= 0),
  other_end_byte   INTEGER NOT NULL CHECK (other_end_byte > other_start_byte),
  is_paraphrase    INTEGER NOT NULL CHECK (is_paraphrase IN (0, 1)), -- in other words
  PRIMARY KEY (article_id, other_id, start_byte, other_start_byte),
  CHECK (article_id < other_id)
) STRICT, WITHOUT ROWID;

-- Serves: the runs of the article that has the larger number.
CREATE INDEX shared_run_by_other ON shared_run (other_id);

CREATE VIEW shared_text AS
  SELECT article_id, start_byte, end_byte, other_id, other_start_byte, other_end_byte,
    is_paraphrase
  FROM shared_run
  UNION ALL
  SELECT other_id, other_start_byte, other_end_byte, article_id, start_byte, end_byte, is_paraphrase
  FROM shared_run;

-- Full text: words of passages, which stay where they are. “+” and “#” belong to words, so that
-- C++ and C# are found; the shell sqlite3 can open it.

CREATE VIEW passage_text AS
  SELECT
    passage.id,
    CAST(substr(CAST(article_text.text AS BLOB), start_byte + 1, end_byte - start_byte) AS TEXT)
      AS text
  FROM passage JOIN article_text USING (article_id);

CREATE VIRTUAL TABLE passage_index USING fts5 (
  text, content = 'passage_text', content_rowid = 'id', tokenize = "unicode61 tokenchars '+#'"
);

-- Rows come in bulk and are merged when an import ends, not in between.
INSERT INTO passage_index (passage_index, rank) VALUES ('hashsize', 67108864);
INSERT INTO passage_index (passage_index, rank) VALUES ('automerge', 0);

-- The same in words, for people who open this file with other tools.

CREATE VIEW claims AS
  SELECT
    claim.id,
    article.address AS article,
    technology.name AS technology,
    criterion.slug AS criterion,
    CASE polarity WHEN 1 THEN 'positive' WHEN -1 THEN 'negative' ELSE 'neutral' END AS polarity,
    comparand.name AS comparand,
    CASE relation WHEN 1 THEN 'better' WHEN -1 THEN 'worse' WHEN 0 THEN 'equal' END AS relation,
    property.name AS fact,
    is_denied AS denied,
    measure.name AS measure,
    value,
    is_recommendation AS recommendation,
    scope,
    is_hedged AS hedged,
    CAST(substr(CAST(article_text.text AS BLOB), start_byte + 1, end_byte - start_byte) AS TEXT)
      AS quote,
    start_byte,
    end_byte,
    section.path AS heading,
    rule.name AS rule,
    rule.origin AS origin,
    reliability,
    witness.address AS first_said_by
  FROM claim
  JOIN article ON article.id = claim.article_id
  JOIN article_text ON article_text.article_id = claim.article_id
  JOIN section ON section.article_id = claim.article_id AND section.number = claim.section
  JOIN technology ON technology.id = claim.technology_id
  JOIN criterion ON criterion.id = claim.criterion_id
  JOIN rule ON rule.id = claim.rule_id
  LEFT JOIN technology AS comparand ON comparand.id = claim.comparand_id
  LEFT JOIN property ON property.id = claim.property_id
  LEFT JOIN measure ON measure.id = claim.measure_id
  LEFT JOIN article AS witness ON witness.id = claim.witness_id;

CREATE VIEW reviews AS
  SELECT
    review.id,
    claim_id AS claim,
    article,
    verdict,
    is_stale AS stale,
    review.claim ->> 'quote' AS quote,
    review.claim ->> 'technology' AS technology,
    review.claim ->> 'criterion' AS criterion,
    review.claim ->> 'polarity' AS polarity,
    correction ->> 'technology' AS corrected_technology,
    correction ->> 'criterion' AS corrected_criterion,
    correction ->> 'polarity' AS corrected_polarity,
    correction ->> 'comparand' AS corrected_comparand,
    correction ->> 'relation' AS corrected_relation,
    correction ->> '$.fact.property' AS corrected_fact,
    correction ->> '$.fact.isDenied' AS corrected_denial,
    correction ->> 'scope' AS corrected_scope,
    correction ->> 'without' AS without,
    note,
    date
  FROM review LEFT JOIN reviewed_claim ON review_id = review.id;

CREATE VIEW articles AS
  SELECT
    article.*,
    (SELECT count(*) FROM claim WHERE claim.article_id = article.id) AS claims,
    (SELECT count(*) FROM passage WHERE passage.article_id = article.id) AS passages,
    article_text.text
  FROM article JOIN article_text ON article_text.article_id = article.id;

CREATE VIEW versions AS
  SELECT
    article.address AS article, number, version.imported_at, version.file_sha256, version.rules,
    added + kept AS claims, added, gone, kept
  FROM version JOIN article ON article.id = version.article_id;

CREATE VIEW passages AS
  SELECT
    passage.id, article.address AS article, section.path AS heading, outcome, start_byte, end_byte,
    passage_text.text
  FROM passage
  JOIN article ON article.id = passage.article_id
  JOIN section ON section.article_id = passage.article_id AND section.number = passage.section
  JOIN passage_text ON passage_text.id = passage.id;

CREATE VIEW technologies AS
  SELECT
    name, kind, field,
    (SELECT group_concat(text, ', ') FROM technology_alias
      WHERE technology_id = technology.id AND NOT is_part) AS aliases,
    (SELECT group_concat(text, ', ') FROM technology_alias
      WHERE technology_id = technology.id AND is_part) AS parts
  FROM technology;

CREATE VIEW criteria AS SELECT slug, kind, name, meaning FROM criterion;
