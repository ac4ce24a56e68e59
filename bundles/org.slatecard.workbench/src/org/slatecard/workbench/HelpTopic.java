package org.slatecard.workbench;

/**
 * The topic of the help about a part as it is now: what F1 shows. Parts adapt to it:
 * {@code Adapters.adapt(part, HelpTopic.class)}.
 *
 * @param id the topic
 */
public record HelpTopic(String id) {}
