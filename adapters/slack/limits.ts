/** A message has at most so many blocks, a page of the App Home so many. */
export const [MOST_BLOCKS, MOST_HOME_BLOCKS] = [50, 100];

/** The longest text of a section, and of a header. */
export const [LONGEST_SECTION, LONGEST_HEADER] = [3000, 150];

/** The longest label of a button or an option, and description of an option. */
export const LONGEST_LABEL = 75;

/** The longest value of an option; a button takes 2000. */
export const LONGEST_OPTION_VALUE = 150;

/** The longest id of a block or a control. */
export const LONGEST_ID = 255;

/** So many controls stand in a row of controls, options in a menu, and boxes in a group. */
export const [MOST_CONTROLS, MOST_OPTIONS, MOST_BOXES] = [25, 100, 10];

/** The longest title or button of a modal. */
export const LONGEST_TITLE = 24;

/** The longest text that is typed into a modal. */
export const LONGEST_TYPED = 3000;

/**
 * The largest blocks of one message, as bytes of JSON. Slack states no limit for all blocks together;
 * it refused some of 17,700 characters and took some of 15,500 (slackapi/bolt-js#2509, #2867).
 */
export const LARGEST_MESSAGE = 12_000;
