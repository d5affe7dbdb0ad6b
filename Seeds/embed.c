// Every data file of this folder, embedded in the program. A test compares the list with the folder.
#include "seeds.h"

static const unsigned char comparing_choices[] = {
#embed "comparing/choices.tsv"
};
static const unsigned char comparing_circumstances[] = {
#embed "comparing/circumstances.tsv"
};
static const unsigned char comparing_criteria[] = {
#embed "comparing/criteria.tsv"
};
static const unsigned char comparing_scales[] = {
#embed "comparing/scales.tsv"
};
static const unsigned char comparing_signs[] = {
#embed "comparing/signs.tsv"
};
static const unsigned char comparing_stop_words[] = {
#embed "comparing/stop-words.tsv"
};
static const unsigned char coverage[] = {
#embed "coverage.tsv"
};
static const unsigned char criteria[] = {
#embed "criteria.tsv"
};
static const unsigned char cues_accessibility[] = {
#embed "cues/accessibility.tsv"
};
static const unsigned char cues_architecture[] = {
#embed "cues/architecture.tsv"
};
static const unsigned char cues_availability[] = {
#embed "cues/availability.tsv"
};
static const unsigned char cues_backing[] = {
#embed "cues/backing.tsv"
};
static const unsigned char cues_bundle_size[] = {
#embed "cues/bundle-size.tsv"
};
static const unsigned char cues_caching[] = {
#embed "cues/caching.tsv"
};
static const unsigned char cues_community[] = {
#embed "cues/community.tsv"
};
static const unsigned char cues_concurrency[] = {
#embed "cues/concurrency.tsv"
};
static const unsigned char cues_consistency[] = {
#embed "cues/consistency.tsv"
};
static const unsigned char cues_content_management[] = {
#embed "cues/content-management.tsv"
};
static const unsigned char cues_cost[] = {
#embed "cues/cost.tsv"
};
static const unsigned char cues_cpu_bound[] = {
#embed "cues/cpu-bound.tsv"
};
static const unsigned char cues_data_fetching[] = {
#embed "cues/data-fetching.tsv"
};
static const unsigned char cues_data_processing[] = {
#embed "cues/data-processing.tsv"
};
static const unsigned char cues_data_science[] = {
#embed "cues/data-science.tsv"
};
static const unsigned char cues_dependency_management[] = {
#embed "cues/dependency-management.tsv"
};
static const unsigned char cues_deployment[] = {
#embed "cues/deployment.tsv"
};
static const unsigned char cues_desktop[] = {
#embed "cues/desktop.tsv"
};
static const unsigned char cues_devops[] = {
#embed "cues/devops.tsv"
};
static const unsigned char cues_documentation[] = {
#embed "cues/documentation.tsv"
};
static const unsigned char cues_ecosystem[] = {
#embed "cues/ecosystem.tsv"
};
static const unsigned char cues_error_handling[] = {
#embed "cues/error-handling.tsv"
};
static const unsigned char cues_extensibility[] = {
#embed "cues/extensibility.tsv"
};
static const unsigned char cues_flexibility[] = {
#embed "cues/flexibility.tsv"
};
static const unsigned char cues_full_stack[] = {
#embed "cues/full-stack.tsv"
};
static const unsigned char cues_graphics[] = {
#embed "cues/graphics.tsv"
};
static const unsigned char cues_hiring[] = {
#embed "cues/hiring.tsv"
};
static const unsigned char cues_installation[] = {
#embed "cues/installation.tsv"
};
static const unsigned char cues_internationalization[] = {
#embed "cues/internationalization.tsv"
};
static const unsigned char cues_interoperability[] = {
#embed "cues/interoperability.tsv"
};
static const unsigned char cues_io_bound[] = {
#embed "cues/io-bound.tsv"
};
static const unsigned char cues_iot[] = {
#embed "cues/iot.tsv"
};
static const unsigned char cues_large_projects[] = {
#embed "cues/large-projects.tsv"
};
static const unsigned char cues_learning_curve[] = {
#embed "cues/learning-curve.tsv"
};
static const unsigned char cues_maintainability[] = {
#embed "cues/maintainability.tsv"
};
static const unsigned char cues_maturity[] = {
#embed "cues/maturity.tsv"
};
static const unsigned char cues_memory[] = {
#embed "cues/memory.tsv"
};
static const unsigned char cues_messaging[] = {
#embed "cues/messaging.tsv"
};
static const unsigned char cues_mobile[] = {
#embed "cues/mobile.tsv"
};
static const unsigned char cues_native_access[] = {
#embed "cues/native-access.tsv"
};
static const unsigned char cues_offline[] = {
#embed "cues/offline.tsv"
};
static const unsigned char cues_performance[] = {
#embed "cues/performance.tsv"
};
static const unsigned char cues_popularity[] = {
#embed "cues/popularity.tsv"
};
static const unsigned char cues_portability[] = {
#embed "cues/portability.tsv"
};
static const unsigned char cues_productivity[] = {
#embed "cues/productivity.tsv"
};
static const unsigned char cues_querying[] = {
#embed "cues/querying.tsv"
};
static const unsigned char cues_real_time[] = {
#embed "cues/real-time.tsv"
};
static const unsigned char cues_scalability[] = {
#embed "cues/scalability.tsv"
};
static const unsigned char cues_scripting[] = {
#embed "cues/scripting.tsv"
};
static const unsigned char cues_security[] = {
#embed "cues/security.tsv"
};
static const unsigned char cues_seo[] = {
#embed "cues/seo.tsv"
};
static const unsigned char cues_small_projects[] = {
#embed "cues/small-projects.tsv"
};
static const unsigned char cues_syntax[] = {
#embed "cues/syntax.tsv"
};
static const unsigned char cues_systems_programming[] = {
#embed "cues/systems-programming.tsv"
};
static const unsigned char cues_testing[] = {
#embed "cues/testing.tsv"
};
static const unsigned char cues_tooling[] = {
#embed "cues/tooling.tsv"
};
static const unsigned char cues_transactions[] = {
#embed "cues/transactions.tsv"
};
static const unsigned char cues_type_safety[] = {
#embed "cues/type-safety.tsv"
};
static const unsigned char cues_ui[] = {
#embed "cues/ui.tsv"
};
static const unsigned char cues_versioning[] = {
#embed "cues/versioning.tsv"
};
static const unsigned char cues_web[] = {
#embed "cues/web.tsv"
};
static const unsigned char facts[] = {
#embed "facts.tsv"
};
static const unsigned char grammar[] = {
#embed "grammar.tsv"
};
static const unsigned char irregular[] = {
#embed "irregular.tsv"
};
static const unsigned char joints[] = {
#embed "joints.tsv"
};
static const unsigned char associations[] = {
#embed "associations.tsv"
};
static const unsigned char lines[] = {
#embed "lines.tsv"
};
static const unsigned char measures[] = {
#embed "measures.tsv"
};
static const unsigned char numbers[] = {
#embed "numbers.tsv"
};
static const unsigned char opinions_degree[] = {
#embed "opinions/degree.tsv"
};
static const unsigned char opinions_negative[] = {
#embed "opinions/negative.tsv"
};
static const unsigned char opinions_positive[] = {
#embed "opinions/positive.tsv"
};
static const unsigned char pages_names[] = {
#embed "pages/names.tsv"
};
static const unsigned char pages_phrases[] = {
#embed "pages/phrases.tsv"
};
static const unsigned char technologies[] = {
#embed "technologies.tsv"
};
static const unsigned char units[] = {
#embed "units.tsv"
};
static const unsigned char weights[] = {
#embed "weights.tsv"
};

static const struct seed_file files[] = {
  {"comparing/choices.tsv", comparing_choices, sizeof comparing_choices},
  {"comparing/circumstances.tsv", comparing_circumstances, sizeof comparing_circumstances},
  {"comparing/criteria.tsv", comparing_criteria, sizeof comparing_criteria},
  {"comparing/scales.tsv", comparing_scales, sizeof comparing_scales},
  {"comparing/signs.tsv", comparing_signs, sizeof comparing_signs},
  {"comparing/stop-words.tsv", comparing_stop_words, sizeof comparing_stop_words},
  {"coverage.tsv", coverage, sizeof coverage},
  {"criteria.tsv", criteria, sizeof criteria},
  {"cues/accessibility.tsv", cues_accessibility, sizeof cues_accessibility},
  {"cues/architecture.tsv", cues_architecture, sizeof cues_architecture},
  {"cues/availability.tsv", cues_availability, sizeof cues_availability},
  {"cues/backing.tsv", cues_backing, sizeof cues_backing},
  {"cues/bundle-size.tsv", cues_bundle_size, sizeof cues_bundle_size},
  {"cues/caching.tsv", cues_caching, sizeof cues_caching},
  {"cues/community.tsv", cues_community, sizeof cues_community},
  {"cues/concurrency.tsv", cues_concurrency, sizeof cues_concurrency},
  {"cues/consistency.tsv", cues_consistency, sizeof cues_consistency},
  {"cues/content-management.tsv", cues_content_management, sizeof cues_content_management},
  {"cues/cost.tsv", cues_cost, sizeof cues_cost},
  {"cues/cpu-bound.tsv", cues_cpu_bound, sizeof cues_cpu_bound},
  {"cues/data-fetching.tsv", cues_data_fetching, sizeof cues_data_fetching},
  {"cues/data-processing.tsv", cues_data_processing, sizeof cues_data_processing},
  {"cues/data-science.tsv", cues_data_science, sizeof cues_data_science},
  {"cues/dependency-management.tsv", cues_dependency_management, sizeof cues_dependency_management},
  {"cues/deployment.tsv", cues_deployment, sizeof cues_deployment},
  {"cues/desktop.tsv", cues_desktop, sizeof cues_desktop},
  {"cues/devops.tsv", cues_devops, sizeof cues_devops},
  {"cues/documentation.tsv", cues_documentation, sizeof cues_documentation},
  {"cues/ecosystem.tsv", cues_ecosystem, sizeof cues_ecosystem},
  {"cues/error-handling.tsv", cues_error_handling, sizeof cues_error_handling},
  {"cues/extensibility.tsv", cues_extensibility, sizeof cues_extensibility},
  {"cues/flexibility.tsv", cues_flexibility, sizeof cues_flexibility},
  {"cues/full-stack.tsv", cues_full_stack, sizeof cues_full_stack},
  {"cues/graphics.tsv", cues_graphics, sizeof cues_graphics},
  {"cues/hiring.tsv", cues_hiring, sizeof cues_hiring},
  {"cues/installation.tsv", cues_installation, sizeof cues_installation},
  {"cues/internationalization.tsv", cues_internationalization, sizeof cues_internationalization},
  {"cues/interoperability.tsv", cues_interoperability, sizeof cues_interoperability},
  {"cues/io-bound.tsv", cues_io_bound, sizeof cues_io_bound},
  {"cues/iot.tsv", cues_iot, sizeof cues_iot},
  {"cues/large-projects.tsv", cues_large_projects, sizeof cues_large_projects},
  {"cues/learning-curve.tsv", cues_learning_curve, sizeof cues_learning_curve},
  {"cues/maintainability.tsv", cues_maintainability, sizeof cues_maintainability},
  {"cues/maturity.tsv", cues_maturity, sizeof cues_maturity},
  {"cues/memory.tsv", cues_memory, sizeof cues_memory},
  {"cues/messaging.tsv", cues_messaging, sizeof cues_messaging},
  {"cues/mobile.tsv", cues_mobile, sizeof cues_mobile},
  {"cues/native-access.tsv", cues_native_access, sizeof cues_native_access},
  {"cues/offline.tsv", cues_offline, sizeof cues_offline},
  {"cues/performance.tsv", cues_performance, sizeof cues_performance},
  {"cues/popularity.tsv", cues_popularity, sizeof cues_popularity},
  {"cues/portability.tsv", cues_portability, sizeof cues_portability},
  {"cues/productivity.tsv", cues_productivity, sizeof cues_productivity},
  {"cues/querying.tsv", cues_querying, sizeof cues_querying},
  {"cues/real-time.tsv", cues_real_time, sizeof cues_real_time},
  {"cues/scalability.tsv", cues_scalability, sizeof cues_scalability},
  {"cues/scripting.tsv", cues_scripting, sizeof cues_scripting},
  {"cues/security.tsv", cues_security, sizeof cues_security},
  {"cues/seo.tsv", cues_seo, sizeof cues_seo},
  {"cues/small-projects.tsv", cues_small_projects, sizeof cues_small_projects},
  {"cues/syntax.tsv", cues_syntax, sizeof cues_syntax},
  {"cues/systems-programming.tsv", cues_systems_programming, sizeof cues_systems_programming},
  {"cues/testing.tsv", cues_testing, sizeof cues_testing},
  {"cues/tooling.tsv", cues_tooling, sizeof cues_tooling},
  {"cues/transactions.tsv", cues_transactions, sizeof cues_transactions},
  {"cues/type-safety.tsv", cues_type_safety, sizeof cues_type_safety},
  {"cues/ui.tsv", cues_ui, sizeof cues_ui},
  {"cues/versioning.tsv", cues_versioning, sizeof cues_versioning},
  {"cues/web.tsv", cues_web, sizeof cues_web},
  {"facts.tsv", facts, sizeof facts},
  {"grammar.tsv", grammar, sizeof grammar},
  {"irregular.tsv", irregular, sizeof irregular},
  {"joints.tsv", joints, sizeof joints},
  {"associations.tsv", associations, sizeof associations},
  {"lines.tsv", lines, sizeof lines},
  {"measures.tsv", measures, sizeof measures},
  {"numbers.tsv", numbers, sizeof numbers},
  {"opinions/degree.tsv", opinions_degree, sizeof opinions_degree},
  {"opinions/negative.tsv", opinions_negative, sizeof opinions_negative},
  {"opinions/positive.tsv", opinions_positive, sizeof opinions_positive},
  {"pages/names.tsv", pages_names, sizeof pages_names},
  {"pages/phrases.tsv", pages_phrases, sizeof pages_phrases},
  {"technologies.tsv", technologies, sizeof technologies},
  {"units.tsv", units, sizeof units},
  {"weights.tsv", weights, sizeof weights},
};

const struct seed_file *_Nonnull seed_files(size_t *_Nonnull count) {
  *count = sizeof files / sizeof *files;
  return files;
}
