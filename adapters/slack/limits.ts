/** A message has at most so many blocks, a page of the App Home so many, a modal so many. */
export const [MOST_BLOCKS, MOST_HOME_BLOCKS, MOST_MODAL_BLOCKS] = [50, 100, 100];

/** The longest text of a section, and of a header. */
export const [LONGEST_SECTION, LONGEST_HEADER] = [3000, 150];

/** The longest label of a button or an option, and description of an option. */
export const LONGEST_LABEL = 75;

/**
 * The longest value of an option; a button takes 2000. The types of the SDK say 75, Slack itself refuses
 * from 151 characters on (slackapi/bolt-python#838, python-slack-sdk#1655).
 */
export const LONGEST_OPTION_VALUE = 150;

/** The longest id of a block or a control. */
export const LONGEST_ID = 255;

/** So many controls stand in a row of controls, options in a menu, and boxes in a group. */
export const [MOST_CONTROLS, MOST_OPTIONS, MOST_BOXES] = [25, 100, 10];

/** The longest title or button of a modal. */
export const LONGEST_TITLE = 24;

/** The longest text that is typed into a modal, and the longest label or hint over an input of it. */
export const [LONGEST_TYPED, LONGEST_INPUT_LABEL] = [3000, 2000];

/** The longest that a modal remembers for the app. */
export const LONGEST_METADATA = 3000;

/**
 * The largest blocks of one message, as bytes of JSON. Slack states no limit for all blocks together;
 * it refused some of 17,700 characters and took some of 15,500 (slackapi/bolt-js#2509, #2867).
 */
export const LARGEST_MESSAGE = 12_000;

/** So many files are given in one input. */
export const MOST_GIVEN_FILES = 10;
