/** The free text of every measured turn: 200 characters in which nobody is in danger. */
export const story =
  'My neighbour plays loud music every evening and calls me names when I meet him on the stairs. It began in spring, and since I asked him to stop, he also leaves his rubbish outside my door. I am tired.';
