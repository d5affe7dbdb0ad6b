/// Why a name with a comma is none.
func nameWithComma(_ name: String) -> String {
  "“\(name)” is no name: where names are asked for, a,b is two of them. Write it without the comma."
}
