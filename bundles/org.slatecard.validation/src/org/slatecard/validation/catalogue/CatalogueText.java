package org.slatecard.validation.catalogue;

import org.slatecard.model.text.TextKey;

/** What stands in the catalogues besides rules, facts and camera models, in Markdown. */
enum CatalogueText implements TextKey {
    TITLE, INTRODUCTION, ERRORS, WARNINGS, ADVICE, RULE, WEIGHT, SUBJECT, WHY, WAY_OUT, SOURCE, SEE_ALSO, ENTRY, FACTS,
    FACT, FACT_OF_RULES, MODEL, MODEL_ENTRY, MODEL_ENTRY_ALONE
}
