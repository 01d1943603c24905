"""Makes openpyxl.xlsx of this folder (README.md). Argument: a small picture."""
import sys
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

HEAD = ['Lĩnh vực', 'Trực tuyến', 'Trực tiếp', 'Kỳ trước', 'Tổng số']
ROWS = [['Hộ tịch', 7, 9, 1], ['Đất đai', 10, 5, 0], ['Chứng thực', 20, 3, 2], ['Nuôi con nuôi', 1, 0, 0]]
book = Workbook()
sheet = book.active
sheet.title = 'Biểu'
sheet.append(HEAD)
for r, row in enumerate(ROWS, 2):
    sheet.append([*row, f'=SUM(B{r}:D{r})'])
sheet.append(['Tổng cộng', *[f'=SUM({c}2:{c}5)' for c in 'BCDE']])
sheet['B8'] = '=B6/E6'
sheet['B8'].number_format = '0.00%'
sheet['C8'] = '=VLOOKUP("Hộ tịch",A2:E5,5,FALSE)'
for cell in sheet[1]:
    cell.font = Font(name='Times New Roman', bold=True)
    cell.fill = PatternFill('solid', fgColor='FFDDEBF7')
sheet['B2'].comment = Comment('Xem lại', 'Cán bộ')
rule = DataValidation(type='whole', operator='greaterThanOrEqual', formula1='0')
rule.add('B2:D5')
sheet.add_data_validation(rule)
sheet.conditional_formatting.add('E2:E5', CellIsRule('greaterThan', ['20'], fill=PatternFill('solid', bgColor='FFFFC7CE')))
chart = BarChart()
chart.add_data(Reference(sheet, min_col=5, min_row=1, max_row=5), titles_from_data=True)
sheet.add_chart(chart, 'G2')
sheet.add_image(Image(sys.argv[1]), 'G20')
sheet.page_setup.paperSize = 9
sheet.print_title_rows = '1:1'
book.defined_names.append(DefinedName('TongSo', attr_text="'Biểu'!$E$6"))
other = book.create_sheet('Tóm tắt')
other['A1'] = "='Biểu'!E6"
other['A2'] = '=A1*2'
book.save('openpyxl.xlsx')
