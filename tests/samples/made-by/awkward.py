"""Writes openpyxl.xlsx: what real workbooks hold that a simple reader gets wrong. See README.md."""
import datetime
import unicodedata

import openpyxl
from openpyxl.styles import Font

book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Tháng 6 & "quý II"'
rows = [
    ['Hồ sơ', unicodedata.normalize('NFD', 'Đất đai, tài nguyên'), '  hai đầu  ', 'dòng 1\ndòng 2', '<b>&amp;</b>'],
    [0, -5, 0.1 + 0.2, 1e21, 1e-7, 123456789012345, 12345678901234567890, 98.32],
    [True, False, '1.10', "'0012", '_x000D_', 'a_x0041_b'],
    [datetime.date(2024, 6, 1), datetime.datetime(2024, 6, 14, 23, 59, 58), datetime.time(8, 30), datetime.timedelta(hours=30)],
    ['=SUM(A2:B2)', '=1/0', '=IF(A3,"","x")', '="Tổng "&A2', '=NA()', '=A3', '=DATE(2024,6,1)'],
]
for row in rows:
    sheet.append(row)
sheet['A1'].font = Font(name='.VnTime')
sheet['B1'].font = Font(name='VNI-Times')
for cell, code in {'A8': '0.00%', 'B8': '#,##0;[Red]-#,##0', 'C8': '0" hồ sơ"', 'D8': '@', 'E8': '#,##0 "đ"'}.items():
    sheet[cell] = 1234.5
    sheet[cell].number_format = code
for cell, code in {'A9': 'dd/mm/yyyy', 'B9': '[$-42A]dd mmmm yyyy', 'C9': 'mm/yyyy', 'D9': '[h]:mm', 'E9': 'h:mm AM/PM', 'F9': 'mm:ss'}.items():
    sheet[cell] = 45444.75
    sheet[cell].number_format = code
sheet.merge_cells('A11:C12')
sheet['A11'] = 'gộp'
sheet.merge_cells('E11:E13')
sheet['A14'] = 7
sheet.row_dimensions[14].hidden = True
sheet['H2'] = 'cột ẩn'
sheet.column_dimensions['H'].hidden = True
for row in range(20, 31):
    sheet.cell(row, 1, row)
    sheet.cell(row, 2, f'=A{row}*$A$20')
hidden = book.create_sheet('Ẩn')
hidden.sheet_state = 'hidden'
hidden['Z100'] = 'xa'
deep = book.create_sheet('Rất ẩn')
deep.sheet_state = 'veryHidden'
deep['A1'] = 1
book.create_sheet('Trống')
far = book.create_sheet('Xa')
far['XFD1048576'] = 'góc'
far['A1'] = 1
book.create_named_range('TenVung', sheet, '$A$1:$B$2')
book.save('openpyxl.xlsx')
