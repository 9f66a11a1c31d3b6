/** The page's icon: a leaf on a round ground, which on a tab or in a history says nothing of what the page is for. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="#1f5c66"/>' +
  '<path fill="#fff" d="M23 8c-9 0-14 4-14 10 0 2 .6 3.600 1.700 5 .8-4 3.300-7 7.300-9-3 2.700-5 6-5.600 10 6.600 1 11.600-4 10.600-16z"/></svg>\n';
