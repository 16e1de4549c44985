#include "client/cli/table.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"

#include "client/cli/format.h"

namespace lessor::cli {
namespace {

constexpr size_t kGap = 2;       // spaces between columns
constexpr size_t kCutWidth = 8;  // what a column that gives way keeps

}  // namespace

Table::Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

void Table::Add(const std::vector<std::string>& cells) {
  std::vector<std::string> row(columns_.size());
  for (size_t i = 0; i < row.size(); ++i) {
    row[i] = i < cells.size() && !cells[i].empty() ? Printable(cells[i]) : "-";
  }
  rows_.push_back(std::move(row));
}

std::string Table::Render(size_t width_max) const {
  const std::vector<size_t> widths = Widths(width_max);
  std::vector<std::string> titles;
  titles.reserve(columns_.size());
  for (const Column& column : columns_) titles.push_back(column.title);
  std::string out = Line(titles, widths, width_max);
  for (const std::vector<std::string>& row : rows_) out += Line(row, widths, width_max);
  return out;
}

std::vector<size_t> Table::Widths(size_t width_max) const {
  std::vector<size_t> widths;
  size_t total = 0;
  for (size_t i = 0; i < columns_.size(); ++i) {
    size_t width = Width(columns_[i].title);
    for (const std::vector<std::string>& row : rows_) width = std::max(width, Width(row[i]));
    widths.push_back(width);
    total += width + (i == 0 ? 0 : kGap);
  }
  if (width_max == 0) return widths;
  for (size_t i = columns_.size(); i-- > 0 && total > width_max;) {
    if (!columns_[i].cut || widths[i] <= kCutWidth) continue;
    const size_t given = std::min(widths[i] - kCutWidth, total - width_max);
    widths[i] -= given;
    total -= given;
  }
  return widths;
}

std::string Table::Line(const std::vector<std::string>& cells, const std::vector<size_t>& widths,
                        size_t width_max) const {
  std::string line;
  for (size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) line.append(kGap, ' ');
    const std::string cell = CutTo(cells[i], widths[i]);
    const std::string padding(widths[i] - Width(cell), ' ');
    line += columns_[i].align == Align::kRight ? padding + cell : cell + padding;
  }
  absl::StripTrailingAsciiWhitespace(&line);
  return absl::StrCat(width_max == 0 ? line : CutTo(line, width_max), "\n");
}

}  // namespace lessor::cli
