#pragma once

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace lessor::cli {

// Rows under headings, aligned for people. Cells are made Printable, so nothing that an agent wrote can move
// the cursor or break a row.
class Table {
 public:
  enum class Align { kLeft, kRight };
  struct Column {
    std::string title;
    Align align = Align::kLeft;
    bool cut = false;  // gives way first where the table is too wide
  };

  explicit Table(std::vector<Column> columns);

  // As many cells as there are columns. An empty cell is shown as "-".
  void Add(const std::vector<std::string>& cells);

  // One line a row, the headings first, each ending in a line break. No line is wider than `width_max`
  // characters; 0: as wide as it gets.
  std::string Render(size_t width_max) const;

 private:
  std::vector<size_t> Widths(size_t width_max) const;
  std::string Line(const std::vector<std::string>& cells, const std::vector<size_t>& widths,
                   size_t width_max) const;

  const std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace lessor::cli
