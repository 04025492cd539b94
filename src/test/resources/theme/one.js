// what it is for
var one = "//";
