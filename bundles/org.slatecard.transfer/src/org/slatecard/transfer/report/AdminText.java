package org.slatecard.transfer.report;

import org.slatecard.model.text.TextKey;

/** What stands in the report for whoever runs a server. */
enum AdminText implements TextKey {
    TITLE, INTRODUCTION, CHECKED, REHEARSED, CHANGE, NOTHING_TO_CHANGE, SOURCE, SETTINGS, SETTINGS_INTRODUCTION, PLACE,
    STEP, EXCHANGE, CAMERA_SHOWS, ALSO, SUITES, SUITE, VERSIONS, VERSION, LISTED, RECOMMENDED, DEPRECATED, ACCEPTED,
    REFUSED,
    UNKNOWN, ERROR, WARNING, INFO, FOOTER
}
