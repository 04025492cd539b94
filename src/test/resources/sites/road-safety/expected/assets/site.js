// what it is for
var one = "//";

  /* over
     lines */
var two = "/* */";
