-- The claims that give one answer stand together in their index, so that counting who gives it needs one
-- pass and no sorting: articles put what a technology is, and how much of it there is, under any
-- criterion. Those of one witness stand together within them. The first few of very many are not asked
-- of these three, so that how clear a claim is no longer comes before them.

DROP INDEX claim_by_fact;
DROP INDEX claim_by_quantity;
DROP INDEX claim_by_choice;

-- Serves: facts that are asserted and denied, or exclude each other; those put under a criterion.
CREATE INDEX claim_by_fact
  ON claim (
    technology_id, property_id, is_denied, witness_id, article_id, rough_opacity, criterion_id
  )
  WHERE property_id IS NOT NULL;

-- Serves: different numbers for one measure; those put under a criterion.
CREATE INDEX claim_by_quantity
  ON claim (
    technology_id, measure_id, value, witness_id, article_id, rough_opacity, criterion_id
  )
  WHERE measure_id IS NOT NULL;

-- Serves: rival recommendations for one criterion.
CREATE INDEX claim_by_choice
  ON claim (
    criterion_id, technology_id, witness_id, article_id, rough_opacity, polarity, is_recommendation
  )
  WHERE is_recommendation = 1;
