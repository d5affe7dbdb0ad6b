#include "migrations.h"

static const unsigned char knowledge_base[] = {
#embed "0001-knowledge-base.sql"
};

static const unsigned char answers_together[] = {
#embed "0002-answers-together.sql"
};

static const unsigned char words_as_seen[] = {
#embed "0003-words-as-seen.sql"
};

// In order; a migration that was released is never edited, only followed by another.
static const struct migration all[] = {
    {"0001-knowledge-base", knowledge_base, sizeof knowledge_base},
    {"0002-answers-together", answers_together, sizeof answers_together},
    {"0003-words-as-seen", words_as_seen, sizeof words_as_seen},
};

const struct migration *_Nonnull migrations(size_t *_Nonnull count) {
  *count = sizeof all / sizeof *all;
  return all;
}
